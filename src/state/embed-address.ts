/**
 * What a frame in a page of others shows, as the address of embed.html and back: the view's own fields, and two more.
 *
 *     embed.html?v=1&dataset=china-us-2021&event=leaders-video-meeting&show=event&theme=dark
 */
import { addressFromViewState, viewStateFromAddress } from './address';
import { THEMES, type Theme } from './preferences';
import { INITIAL_VIEW, type ViewState } from './view-state';

export const EMBEDDED_PARTS = ['chart', 'list', 'event'] as const;
export type EmbeddedPart = (typeof EMBEDDED_PARTS)[number];

export interface Embed {
  readonly view: ViewState;
  readonly show: EmbeddedPart;
  /** `system`, which follows the reader's device, stands in no address. */
  readonly theme: Theme;
}

/** A field whose value the embed does not know: whoever wrote the address should see it. */
interface UnfitField {
  readonly field: 'show' | 'theme';
  /** As it was written, e.g. "map". */
  readonly value: string;
  /** What may stand there. */
  readonly known: readonly string[];
}

export interface ReadEmbed extends Embed {
  readonly unfit: readonly UnfitField[];
}

/** `search` is the query with or without its question mark. What is unfit or absent becomes the chart, in the device's theme. */
export function embedFromAddress(search: string): ReadEmbed {
  const fields = new URLSearchParams(search);
  const unfit: UnfitField[] = [];
  const oneOf = <Value extends string>(field: UnfitField['field'], values: readonly [Value, ...Value[]]) => {
    const value = fields.get(field);
    const fit = values.find((each) => each === value);
    if (value !== null && fit === undefined) unfit.push({ field, value, known: values });
    return fit ?? values[0];
  };
  return {
    view: viewStateFromAddress(search),
    show: oneOf('show', EMBEDDED_PARTS),
    theme: oneOf('theme', THEMES),
    unfit,
  };
}

/** The query with its question mark. */
export function addressFromEmbed({ view, show, theme }: Embed): string {
  return `${addressFromViewState(view)}&show=${show}${theme === 'system' ? '' : `&theme=${theme}`}`;
}

/** Of a view what belongs to that part of it: to an event no filter and no window, to the others nothing that is open. */
export function viewOfPart(view: ViewState, show: EmbeddedPart): ViewState {
  const { dataset, event, quotation, language } = view;
  return show === 'event'
    ? { ...INITIAL_VIEW, dataset, event, quotation, language }
    : { ...view, event: null, quotation: null, step: null };
}
