/** A small shape whose form and line carry meaning; its colour is the `--hue` around it. Silent for screen readers: words stand beside it. */
import { GLYPH_PATH_LENGTH, GLYPH_SIZE, type GlyphLine, type GlyphShape, glyphPath } from './glyph-paths';
import './glyph.css';

interface GlyphProps {
  readonly shape: GlyphShape;
  readonly line: GlyphLine;
}

export function Glyph({ shape, line }: GlyphProps) {
  return (
    <svg
      className="glyph"
      data-line={line}
      width={GLYPH_SIZE}
      height={GLYPH_SIZE}
      viewBox={`0 0 ${GLYPH_SIZE} ${GLYPH_SIZE}`}
      aria-hidden="true"
      focusable="false"
    >
      <path d={glyphPath(shape, line)} pathLength={GLYPH_PATH_LENGTH} />
    </svg>
  );
}
