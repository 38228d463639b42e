/** The worker in which one file is read and made a dataset. */
import { expose } from 'comlink';
import { sayStarted } from '../worker/started-worker';
import { ImportDesk } from './import-desk';

expose(new ImportDesk());
sayStarted();
