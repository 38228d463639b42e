/** The colour of the browser's own frame follows the theme that is chosen here. */
import { preferences } from '../state/preferences';

/** Two of them stand in the page, one for each colour scheme of the device; returns the way to stop. */
export function followThemeColour(): () => void {
  const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')];
  const ofDevice = metas.map(({ content }) => content);
  const show = () => {
    const isOfDevice = preferences.getState().theme === 'system';
    const ground = plainColour(getComputedStyle(document.body).backgroundColor);
    for (const [index, meta] of metas.entries()) meta.content = isOfDevice ? (ofDevice[index] ?? '') : ground;
  };
  show();
  const stop = preferences.subscribe(show);
  return () => {
    stop();
    for (const [index, meta] of metas.entries()) meta.content = ofDevice[index] ?? '';
  };
}

/** Mixed colours are computed as `color(srgb …)`, with parts of one, which not every browser takes for its frame. */
export function plainColour(computed: string): string {
  const parts = /^color\(srgb ([\d.]+) ([\d.]+) ([\d.]+)\)$/.exec(computed)?.slice(1);
  return parts ? `rgb(${parts.map((part) => Math.round(Number(part) * 255)).join(', ')})` : computed;
}
