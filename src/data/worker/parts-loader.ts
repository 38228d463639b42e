/**
 * Reads a dataset in parts: what the first window needs at once, the rest side by side, with a store that knows more from
 * time to time, and the rules across events at the end.
 */

import { createSignal } from '../../base/signal';
import type { EventStore } from '../../domain/store/event-store';
import type { EventPart } from '../dataset/wire-dataset';
import type { PlacedProblem } from '../document/problem';
import type { FileHome } from '../file-home';
import { LoadFailure } from '../load-failure';
import { crossChecks } from '../parts/cross-checks';
import { fetchOrder } from '../parts/fetch-order';
import { fetchPart } from '../parts/fetch-part';
import { type ArrivedPart, PartsArchive } from '../parts/parts-archive';
import { createPartReader, type PartReader, type ReadPart } from '../parts/read-part';
import { knownNamesFrom } from '../scan/known-names';
import { type Lending, lendParts } from './lend-parts';
import type { LoadReport, LoadStage } from './load-news';
import { createPartPool, type NumberedPart } from './part-pool';
import { type PlainReading, readingFromPlain } from './plain-reading';

/** With fewer events left than this, workers would take longer to start than to read them. */
const FEW_EVENTS = 40_000;
/** The store is made anew when it would know so many times as many events: all its making together costs little more than the last. */
const GROWTH = 2;
const MOST_PROBLEMS = 1000;
/** Milliseconds that what has come of the first window waits for the rest of it. */
const PATIENCE_MS = 400;
/** Fewer events than this are checked across parts sooner than a drawing of what is not checked would be of use. */
const SOON_CHECKED = 50_000;
/** Milliseconds after which the rest is read, whether the first window is drawn or not: nobody may be looking. */
const DRAWING_MS = 1000;
/** Milliseconds between two makings of the store while parts come, and between two reports. */
const PUBLISHED_EVERY = 1000;
const REPORTED_EVERY = 100;

interface LoaderInput {
  /** Where the dataset’s own files lie. */
  readonly home: FileHome;
  readonly plain: PlainReading;
  readonly parts: readonly EventPart[];
  readonly tell: (report: LoadReport) => void;
}

export class PartsLoader {
  private readonly archive: PartsArchive;
  private readonly reader: PartReader;
  private readonly stopping = new AbortController();
  private readonly problems: PlacedProblem[] = [];
  private problemCount = 0;
  private reportedProblems = 0;
  private reportedAt = 0;
  private publishedAt = 0;
  private readonly total: number;
  private read = 0;
  private shown = 0;
  private revision = 0;
  private made: EventStore;
  private firstRead: Promise<void> = Promise.resolve();
  private readonly othersRead: Promise<void>;
  /** The first part that can be shown has come. */
  private readonly firstCame = createSignal();
  /** What is not needed for the first window may be read. */
  private readonly mayReadOn = createSignal();

  constructor(private readonly input: LoaderInput) {
    const reading = readingFromPlain(input.plain);
    const known = knownNamesFrom(input.plain.head, reading.shared.byId);
    this.archive = new PartsArchive(input.plain.head, known.names, reading);
    this.reader = createPartReader(known, reading);
    this.total = input.parts.reduce((sum, { events }) => sum + events, 0);
    this.made = this.archive.store(false);
    // What goes wrong with a part is told as a problem of the dataset.
    this.othersRead = this.readOthers();
  }

  /** What is known by now. */
  get store(): EventStore {
    return this.made;
  }

  /** Resolves when the first window can be drawn, or something of it; the others are read after `readOn`. */
  async readFirst(): Promise<void> {
    const { first } = fetchOrder(this.input.parts, this.input.plain.head);
    this.firstRead = this.readHere(this.numbered(first));
    await Promise.race([this.firstRead, this.firstCame.given.then(() => waited(PATIENCE_MS))]);
    this.publish('reading', false);
    void waited(DRAWING_MS).then(this.readOn);
  }

  readonly readOn = (): void => this.mayReadOn.give();

  private async readOthers(): Promise<void> {
    await this.mayReadOn.given;
    const { others } = fetchOrder(this.input.parts, this.input.plain.head);
    await this.firstRead;
    this.publishedAt = performance.now();
    const waiting = this.numbered(others);
    const left = waiting.reduce((sum, { part }) => sum + part.events, 0);
    if (left < FEW_EVENTS) await this.readHere(waiting);
    else await this.readBeside(waiting);
    if (this.stopping.signal.aborted) return this.publish('cancelled', false);
    if (this.archive.eventCount < SOON_CHECKED) this.tell('checking');
    else this.publish('checking', false);
    await this.checkAcross();
    this.publish('complete', true);
  }

  /** For the search: all that has come, once nothing more will. */
  readonly lend = async (): Promise<Lending> => {
    await this.othersRead;
    const { head, inferences } = this.input.plain;
    return lendParts(head, inferences, this.archive.arrived());
  };

  /** What has come stays. */
  cancel(): void {
    this.stopping.abort();
  }

  private numbered(numbers: readonly number[]): readonly NumberedPart[] {
    return numbers.flatMap((number) => {
      const part = this.input.parts[number];
      return part === undefined ? [] : [{ part, number }];
    });
  }

  /** All are asked for at once; they are read one after the other, as they come. */
  private async readHere(parts: readonly NumberedPart[]): Promise<void> {
    await Promise.all(
      parts.map(async (numbered) => {
        const { part, number } = numbered;
        try {
          const { bytes, lines } = await fetchPart(this.input.home, part, this.stopping.signal);
          this.arrived({ number, path: part.path, bytes, read: this.reader.read(lines, part.path) });
        } catch (cause) {
          this.failed(numbered, cause);
        }
      }),
    );
  }

  private readBeside(parts: readonly NumberedPart[]): Promise<void> {
    const { home, plain } = this.input;
    return createPartPool(home, plain).readAll(
      parts,
      { arrived: (part) => this.arrived(part), failed: (part, cause) => this.failed(part, cause) },
      this.stopping.signal,
    );
  }

  private arrived(part: ArrivedPart): void {
    this.archive.add(part);
    this.firstCame.give();
    this.read += part.read.lineCount;
    this.report(part.read);
    const declared = this.input.parts[part.number]?.events ?? 0;
    if (declared !== part.read.lineCount) this.note(part.path, countWords(declared, part.read));
    if (this.revision === 0) return;
    const isDue = performance.now() - this.publishedAt >= PUBLISHED_EVERY;
    if (isDue && this.archive.eventCount >= GROWTH * this.shown) this.publish('reading', false);
    else if (performance.now() - this.reportedAt >= REPORTED_EVERY) this.tell('reading');
  }

  private failed({ part }: NumberedPart, cause: unknown): void {
    if (this.stopping.signal.aborted) return;
    const detail =
      cause instanceof LoadFailure ? cause.detail : cause instanceof Error ? cause.message : String(cause);
    this.note(part.path, {
      message: `this part cannot be read, and its ${part.events} events are not shown: ${detail}`,
      remedy: 'put the part there as it was hashed, or make the manifest anew',
    });
    this.tell('reading');
  }

  private report({ problems, problemCount }: Pick<ReadPart, 'problems' | 'problemCount'>): void {
    this.problemCount += problemCount;
    this.problems.push(...problems.slice(0, Math.max(MOST_PROBLEMS - this.problems.length, 0)));
  }

  private note(
    file: string,
    { message, remedy }: { readonly message: string; readonly remedy: string },
  ): void {
    const problem: PlacedProblem = {
      ...{ severity: 'error', path: [], message, remedy, file },
      place: { line: 1, column: 1 },
    };
    this.report({ problems: [problem], problemCount: 1 });
  }

  private async checkAcross(): Promise<void> {
    const { problems, leftOut } = await crossChecks(
      this.archive,
      this.archive.arrived().length === this.input.parts.length,
    );
    this.report({ problems, problemCount: problems.length });
    for (const part of this.archive.arrived()) {
      const places = leftOut.get(part.number);
      if (places === undefined) continue;
      const lines = await this.archive.linesOf(part);
      this.archive.add({ ...part, read: this.reader.read(lines, part.path, (place) => places.has(place)) });
    }
  }

  private publish(stage: LoadStage, isComplete: boolean): void {
    this.made = this.archive.store(isComplete);
    this.shown = this.archive.eventCount;
    this.revision += 1;
    this.publishedAt = performance.now();
    this.tell(stage);
  }

  private tell(stage: LoadStage): void {
    const { read, total, revision, shown, problemCount } = this;
    const newProblems = this.problems.slice(this.reportedProblems);
    this.reportedProblems = this.problems.length;
    this.reportedAt = performance.now();
    this.input.tell({ stage, read, total, revision, shown, newProblems, problemCount });
  }
}

function waited(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function countWords(declared: number, { lineCount }: ReadPart) {
  return {
    message: `the manifest says that this part has ${declared} events; it has ${lineCount}`,
    remedy: `write ${lineCount} in the manifest, or restore the part`,
  };
}
