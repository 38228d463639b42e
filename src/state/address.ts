/**
 * The view as an address and back: pure, versioned, readable. A link must open for years, so reading is
 * tolerant field by field (one bad value spoils nothing else) and writing leaves defaults out.
 *
 *     ?v=1&dataset=china-us-2021&actors=xie-feng,jake-sullivan&match=all&event=…&quotation=…
 *       &kind=call,talks&standing=absent&source=gazette&window=2021-11-14T16:00Z/2021-11-18T05:00Z&order=text&zone=UTC
 *       &step=the-meeting&lang=zh
 *
 * In place of `dataset` may stand `device`, for one that lies on this device only, or `data`, the address of one elsewhere.
 */
import type { DatasetRef } from '../data/dataset-ref';
import type { LibraryId } from '../data/library/library-entry';
import type { ActorId, DatasetId, EventId, QuotationId, SourceId, StepId } from '../domain/archive/ids';
import { FACET_NAMES, FACETS, type FacetChoices, type ListedFacetName } from '../domain/filter/facets';
import type { TimeWindow } from '../domain/store/event-store';
import { inReach } from '../domain/time/extent';
import { isTimeZone } from '../domain/time/time-zone';
import { type InterfaceLanguage, isInterfaceLanguage } from '../words/languages';
import { INITIAL_VIEW, type ViewState } from './view-state';

/** Raised when a field changes its meaning; an upgrader then reads the older ones. */
const ADDRESS_VERSION = 1;

/** What an id may hold; anything else in an address is not one of ours. */
const ID = /^[A-Za-z0-9]+([._-][A-Za-z0-9]+)*$/;
/** More actors or sources than this are no choice that anybody made. */
const MAX_IDS = 200;
/** Longer addresses are none that a server takes. */
const MAX_ADDRESS = 2000;
/** The range of JavaScript's Date, beyond which no ISO date-time can be written. */
const MAX_TIME = 8.64e15;

/** `search` is the query with or without its question mark. Unknown fields and unfit values are ignored. */
export function viewStateFromAddress(search: string): ViewState {
  const fields = new URLSearchParams(search);
  const id = (name: string) => {
    const value = fields.get(name) ?? '';
    return ID.test(value) ? value : null;
  };
  return {
    dataset: datasetFromFields(fields, id),
    actors: idsFromText(fields.get('actors')) as readonly ActorId[],
    match: fields.get('match') === 'all' ? 'all' : 'any',
    facets: facetsFromFields(fields),
    event: id('event') as EventId | null,
    quotation: id('quotation') as QuotationId | null,
    window: windowFromText(fields.get('window') ?? ''),
    order: fields.get('order') === 'text' ? 'text' : 'time',
    zone: zoneFromText(fields.get('zone') ?? ''),
    step: id('step') as StepId | null,
    language: languageFromText(fields.get('lang') ?? ''),
  };
}

/** The query with its question mark. The dataset always stands in it, so that a link outlives our default. */
export function addressFromViewState(view: ViewState): string {
  const fields: readonly (readonly [string, string | null])[] = [
    ['v', String(ADDRESS_VERSION)],
    fieldOfDataset(view.dataset),
    ['actors', view.actors.length > 0 ? view.actors.join(',') : null],
    ['match', view.match === INITIAL_VIEW.match ? null : view.match],
    ...FACET_NAMES.map((name) => [name, view.facets[name].join(',') || null] as const),
    ['event', view.event],
    ['quotation', view.quotation],
    ['window', view.window && textFromWindow(view.window)],
    ['order', view.order === INITIAL_VIEW.order ? null : view.order],
    // A plus sign in a query is read as a space.
    ['zone', view.zone?.replaceAll('+', '%2B') ?? null],
    ['step', view.step],
    ['lang', view.language],
  ];
  // Ids and dates hold only characters that may stand in a query as they are, so the address stays readable.
  return `?${fields.flatMap(([name, value]) => (value === null ? [] : `${name}=${value}`)).join('&')}`;
}

/** The one that is told most exactly: an address, then what lies on this device, then what the site has. */
function datasetFromFields(fields: URLSearchParams, id: (name: string) => string | null): DatasetRef {
  const address = fields.get('data')?.trim() ?? '';
  if (address !== '' && address.length <= MAX_ADDRESS) return { at: 'web', address };
  const [device, site] = [id('device') as LibraryId | null, id('dataset') as DatasetId | null];
  if (device !== null) return { at: 'device', id: device };
  return site === null ? INITIAL_VIEW.dataset : { at: 'site', id: site };
}

function fieldOfDataset(ref: DatasetRef): readonly [string, string] {
  if (ref.at === 'web') return ['data', encodeURIComponent(ref.address)];
  return [ref.at === 'site' ? 'dataset' : 'device', ref.id];
}

/** Words that a facet does not have are left out, as from a link of a later version; an id is kept, known or not. */
function facetsFromFields(fields: URLSearchParams): FacetChoices {
  const listed = <Value extends string>(name: ListedFacetName, values: readonly Value[]) => {
    const words = new Set((fields.get(name) ?? '').split(','));
    return values.filter((value) => words.has(value));
  };
  return {
    kind: listed('kind', FACETS.kind),
    standing: listed('standing', FACETS.standing),
    modality: listed('modality', FACETS.modality),
    basis: listed('basis', FACETS.basis),
    source: idsFromText(fields.get('source')) as readonly SourceId[],
  };
}

/** Each once, in the order in which they stand. */
function idsFromText(text: string | null): readonly string[] {
  const ids = (text ?? '').split(',').filter((value) => ID.test(value));
  return [...new Set(ids)].slice(0, MAX_IDS);
}

function languageFromText(text: string): InterfaceLanguage | null {
  return isInterfaceLanguage(text) ? text : null;
}

function zoneFromText(text: string): string | null {
  // Asking costs the browser its calendars, which the first screen can do without.
  return text !== '' && isTimeZone(text) ? text : null;
}

/** Two ISO 8601 instants to the minute: "2021-11-14T16:00Z/2021-11-18T05:00Z". */
function textFromWindow({ start, end }: TimeWindow): string | null {
  const instants = [start, end].map((time) =>
    Math.abs(time) <= MAX_TIME ? new Date(time).toISOString().replace(/:\d\d\.\d{3}Z$/, 'Z') : null,
  );
  return instants.includes(null) ? null : instants.join('/');
}

function windowFromText(text: string): TimeWindow | null {
  const [start, end] = text
    .split('/')
    .map((part) => inReach(/Z$/.test(part) ? Date.parse(part) : Number.NaN));
  if (start === undefined || end === undefined || !(start < end)) return null;
  return { start, end };
}
