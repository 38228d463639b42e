export { DatasetAbout } from './DatasetAbout';
