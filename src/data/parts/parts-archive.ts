/**
 * A dataset whose events come in parts: what has come so far, behind the store interface. Parts may come in any order; the
 * file's own order is theirs in the manifest.
 */
import type { ArchiveHead } from '../../domain/archive/archive';
import type { ColumnNames } from '../../domain/columns/column-names';
import { columnsFromParts } from '../../domain/columns/event-columns';
import { type Register, registerFrom } from '../../domain/columns/register';
import { createColumnStore } from '../../domain/store/column-store';
import type { RecordReader } from '../../domain/store/column-store-parts';
import type { EventStore } from '../../domain/store/event-store';
import type { EventReading } from '../dataset/read-event-line';
import { createPartRecords, keepUnpacked } from './part-records';
import type { ReadPart } from './read-part';
import { unpacked } from './unpack';

/** A part that has come. */
export interface ArrivedPart {
  /** Its place in the manifest. */
  readonly number: number;
  /** As in the manifest. */
  readonly path: string;
  /** As they were served; they are kept, and read again for whole records. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly read: ReadPart;
}

export class PartsArchive {
  /** By number. */
  private readonly parts = new Map<number, ArrivedPart>();
  private readonly unpacked = keepUnpacked();

  constructor(
    readonly head: ArchiveHead,
    readonly names: ColumnNames,
    readonly reading: EventReading,
  ) {}

  /** One that has come before is replaced. */
  add(part: ArrivedPart): void {
    this.parts.set(part.number, part);
  }

  /** In the order of the manifest. */
  arrived(): readonly ArrivedPart[] {
    return [...this.parts.values()].toSorted((a, b) => a.number - b.number);
  }

  get eventCount(): number {
    return this.arrived().reduce((sum, { read }) => sum + read.columns.size, 0);
  }

  register(): Register {
    return registerFrom(this.arrived().map(({ read }) => read.columns));
  }

  /** Of what has come so far. */
  store(isComplete: boolean): EventStore {
    const arrived = this.arrived();
    const columns = columnsFromParts(
      arrived.map(({ read }) => read.columns),
      this.names,
    );
    return createColumnStore({
      head: this.head,
      columns,
      records: this.recordsOf(columns.register, arrived),
      isComplete,
    });
  }

  private recordsOf(register: Register, arrived: readonly ArrivedPart[]): RecordReader {
    return createPartRecords({
      register,
      bytesOf: (part) => arrived[part]?.bytes ?? new Uint8Array(),
      shared: this.reading.shared,
      kept: this.unpacked,
    });
  }

  /** The bytes of a part as lines. */
  linesOf({ bytes }: ArrivedPart): Promise<Uint8Array> {
    return this.unpacked.of(bytes, () => unpacked(bytes));
  }
}
