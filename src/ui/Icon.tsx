/** A line icon, silent for screen readers: the button around it has the name. */
import { ICON_SHAPES, type IconName } from './icon-shapes';
import './icon.css';

export function Icon({ name }: { readonly name: IconName }) {
  const Shape = ICON_SHAPES[name];
  return (
    <Shape className="icon" size={16} strokeWidth={1.5} absoluteStrokeWidth aria-hidden focusable={false} />
  );
}
