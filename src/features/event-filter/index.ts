export { EventFilter } from './EventFilter';
