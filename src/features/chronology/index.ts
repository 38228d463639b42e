/** The chronology on paper; for the build also the chronology itself. */
export { Chronology } from './Chronology';
export { MAX_IN_FULL } from './chronology-facts';
export { CHRONOLOGY_FORMATS } from './file/formats';
export { PrintedChronology } from './PrintedChronology';
