/** The glyph as a plain element, for drawings that React does not own. */
import { GLYPH_PATH_LENGTH, GLYPH_SIZE, type GlyphLine, type GlyphShape, glyphPath } from './glyph-paths';
import './glyph.css';

const SVG = 'http://www.w3.org/2000/svg';

export function createGlyphElement(shape: GlyphShape, line: GlyphLine): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'glyph');
  svg.setAttribute('data-line', line);
  svg.setAttribute('width', String(GLYPH_SIZE));
  svg.setAttribute('height', String(GLYPH_SIZE));
  svg.setAttribute('viewBox', `0 0 ${GLYPH_SIZE} ${GLYPH_SIZE}`);
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', glyphPath(shape, line));
  path.setAttribute('pathLength', String(GLYPH_PATH_LENGTH));
  svg.append(path);
  return svg;
}
