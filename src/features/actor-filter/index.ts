export { ActorFilter } from './ActorFilter';
