/** A line icon, silent for screen readers: the button around it has the name. */
import { ICON_PATHS, type IconName } from './icon-paths';
import './icon.css';

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={ICON_PATHS[name]} />
    </svg>
  );
}
