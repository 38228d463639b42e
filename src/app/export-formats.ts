/** All ways in which the dataset can be taken away, in the order in which they are offered. */
import { type ExportFormat, PROGRAM_FORMATS } from '../data/export/formats';

export const EXPORT_FORMATS: readonly ExportFormat[] = [...PROGRAM_FORMATS];
