/** The picture as a file of its own: it names its typefaces, has their letters in it, and asks nobody for anything. */
import '../../../words/late';
import type { ExportInput } from '../../../data/export/export-input';
import type { ExportReport } from '../../../data/export/export-report';
import { drawPicture } from './draw-picture';
import { pageLooks } from './looks';
import { typefacesFor } from './typefaces';

export async function* writeSvg(input: ExportInput): AsyncGenerator<string, ExportReport> {
  const { svg, plan } = await drawPicture(input, pageLooks(), typefacesFor);
  yield `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`;
  return { written: plan.matching, leftOut: [] };
}
