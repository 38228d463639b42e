/** The worker in which one file is read and made a dataset. */
import { expose } from 'comlink';
import { ImportDesk } from './import-desk';

expose(new ImportDesk());
