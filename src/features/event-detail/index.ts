export { EventDetail } from './EventDetail';
export { EventInBrief } from './EventInBrief';
