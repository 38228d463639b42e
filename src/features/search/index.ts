export { SearchButton } from './SearchButton';
export { SearchPalette } from './SearchPalette';
