/**
 * The English words of what comes later than the first screen: event and source. They go the way of those parts,
 * since the first screen's weight is counted. A part of the page that comes later adds its words here, unless
 * the first screen says them too.
 */
import { event } from './en/event';
import { source } from './en/source';

export const enLate = { ...event, ...source } as const;
