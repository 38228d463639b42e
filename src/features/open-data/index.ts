export { DropTarget } from './DropTarget';
