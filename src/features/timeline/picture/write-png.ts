/** The picture in pixels, two for one, so that it is sharp in print; of a very large one fewer. */
import '../../../words/late';
import type { ExportInput } from '../../../data/export/export-input';
import type { ExportReport } from '../../../data/export/export-report';
import { drawPicture, type Picture } from './draw-picture';
import { pageLooks } from './looks';
import { typefacesFor } from './typefaces';

const SCALE = 2;
/** More pixels than this some browsers do not draw: 4096 by 4096 (Safari on a phone). */
const MOST_PIXELS = 4096 * 4096;
/** Longer than this no side may be: 16384 in Chromium, twice that elsewhere. */
const LONGEST_SIDE = 16_384;

export async function* writePng(input: ExportInput): AsyncGenerator<Blob, ExportReport> {
  const picture = await drawPicture(input, pageLooks(), typefacesFor);
  yield await pixelsOf(picture);
  return { written: picture.plan.matching, leftOut: [] };
}

async function pixelsOf({ svg, width, height }: Picture): Promise<Blob> {
  const scale = scaleFor(width, height);
  const image = new Image();
  // The policy of the page lets it draw what it has as text itself, and no other.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(width * scale);
  canvas.height = Math.floor(height * scale);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('this browser draws no pictures');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null)
        reject(new Error(`this browser cannot draw ${canvas.width} by ${canvas.height} pixels`));
      else resolve(blob);
    }, 'image/png');
  });
}

/** How many pixels of the file stand for one of the picture. */
export function scaleFor(width: number, height: number): number {
  return Math.min(SCALE, Math.sqrt(MOST_PIXELS / (width * height)), LONGEST_SIDE / Math.max(width, height));
}
