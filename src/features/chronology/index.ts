/** The chronology on paper; for the build also the chronology itself. */
export { Chronology } from './Chronology';
export { PrintedChronology } from './PrintedChronology';
