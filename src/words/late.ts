/** Imported for its effect by what comes later: its English words are there from then on. */
import { enLate } from './en-late';
import { addEnglish } from './translate';

addEnglish(enLate);
