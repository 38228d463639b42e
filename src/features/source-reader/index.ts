export { SourceReader } from './SourceReader';
