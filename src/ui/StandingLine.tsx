/** A standing as the line that it has under a mark, for legends. Silent for screen readers: words stand beside it. */
import type { GlyphLine } from './glyph-paths';
import './standing-line.css';

export function StandingLine({ line }: { readonly line: GlyphLine }) {
  return <span className="standing-line" data-line={line} aria-hidden="true" />;
}
