export { EventDetail } from './EventDetail';
