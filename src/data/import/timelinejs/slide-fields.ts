/**
 * What stands in a slide of TimelineJS. A field counts as read when its text is taken, which is when it is used; whatever nobody
 * took is told at the end, so that none can be forgotten.
 */
import { isObject } from '../../dataset/raw-object';
import type { Finding } from '../imported-record';

type FieldPath = readonly string[];

/** Why a field is not taken over; those that are not named are not known here. */
const REASONS = new Map(
  Object.entries({
    background: 'colours and pictures behind a slide are not taken over',
    autolink: 'it only concerns how the other program draws',
    type: 'every slide but the title is an event',
    unique_id: 'only events have the ids of the file',
    ...Object.fromEntries(
      ['start_date', 'end_date', 'display_date'].map((field) => [field, 'a dataset as a whole has no date']),
    ),
    'media.thumbnail': 'pictures are not taken over',
    'media.link_target': 'links open in a window of their own',
    'start_date.format': 'dates are shown as the reader’s language writes them',
    'end_date.format': 'dates are shown as the reader’s language writes them',
  }),
);

export class SlideFields {
  private readonly taken = new Set<string>();
  /** Objects that were asked for one of their fields. */
  private readonly opened = new Set([keyOf([])]);
  private readonly reasons = new Map<string, string>();

  /** @param slide as the file has it, which may be anything */
  constructor(private readonly slide: unknown) {}

  /** Text of what may be a number; undefined where it says nothing, or is neither. */
  text(...path: FieldPath): string | undefined {
    return textIn(this.valueAt(path));
  }

  /** The text, to be used. */
  take(...path: FieldPath): string | undefined {
    const text = this.text(...path);
    if (text !== undefined) this.taken.add(keyOf(path));
    return text;
  }

  /** As the file has it, for what is told of it; undefined where it says nothing. */
  written(...path: FieldPath): string | undefined {
    const value = this.valueAt(path);
    return saysNothing(value) ? undefined : writtenOut(value);
  }

  /** What stands there is told as a whole, and why. */
  refuse(path: FieldPath, reason: string): void {
    this.reasons.set(keyOf(path), reason);
  }

  untaken(): readonly Finding[] {
    return this.untakenIn(this.slide, []);
  }

  private valueAt(path: FieldPath): unknown {
    let value = this.slide;
    for (const [at, name] of path.entries()) {
      this.opened.add(keyOf(path.slice(0, at)));
      value = isObject(value) ? value[name] : undefined;
    }
    return value;
  }

  private untakenIn(value: unknown, path: FieldPath): readonly Finding[] {
    const key = keyOf(path);
    if (saysNothing(value) || this.taken.has(key)) return [];
    const refusal = this.reasons.get(key);
    if (refusal === undefined && this.opened.has(key) && isObject(value)) {
      return Object.entries(value).flatMap(([name, inner]) => this.untakenIn(inner, [...path, name]));
    }
    const field = path.join('.');
    const reason = refusal ?? REASONS.get(field) ?? 'this field is not known here, or not what it holds';
    return [{ is: 'left-out', field, value: writtenOut(value), reason }];
  }
}

/** A dot may stand in a name. */
function keyOf(path: FieldPath): string {
  return JSON.stringify(path);
}

function textIn(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' ? undefined : text;
}

function saysNothing(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

function writtenOut(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
