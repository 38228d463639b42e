/**
 * Lines of cells from the text of a table: CSV, TSV and their kin. What separates the cells is recognised; a cell in quotes may
 * hold separators and line ends. See RFC 4180, which most tables follow and few to the letter.
 */
import Papa from 'papaparse';

export interface TableRow {
  readonly cells: readonly string[];
  /** Where the row begins in the file, from 1; a cell with line ends takes several lines. */
  readonly line: number;
}

export interface Table {
  /** The first row. */
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
  readonly separator: string;
  readonly faults: readonly TableFault[];
}

/** A row that is not written as a table's should be; it is read as well as it can be. */
interface TableFault {
  readonly line: number;
  /** What is wrong and what to do, sentences without full stop. */
  readonly message: string;
  readonly remedy: string;
}

const SEPARATORS = ['\t', ',', ';', '|'];

/** By this line a spreadsheet is told what separates the cells. It is no row. */
const SEPARATOR_LINE = /^sep=([\t,;|])(?:\r\n?|\n|$)/iu;

/** An empty table has no header and no rows. */
export function readTable(text: string): Table {
  const [{ length: skipped } = '', said] = SEPARATOR_LINE.exec(text) ?? [];
  const body = text.slice(skipped);
  const separator = said ?? separatorOf(body);
  const rows: TableRow[] = [];
  const faults: TableFault[] = [];
  const lines = new LineCounter(text);
  let begun = 0;
  Papa.parse<string[]>(body, {
    delimiter: separator,
    step({ data, errors, meta }) {
      // Blank lines before a row belong to none.
      const line = lines.at(skipped + begun);
      begun = meta.cursor;
      for (const error of errors) faults.push(...faultOf(error, line));
      if (data.some((cell) => cell.trim() !== '')) rows.push({ cells: data, line });
    },
  });
  const [first, ...rest] = rows;
  return { header: first?.cells.map((cell) => cell.trim()) ?? [], rows: rest, separator, faults };
}

/** That which the first lines agree on best; a comma where they say nothing. */
function separatorOf(text: string): string {
  const { meta } = Papa.parse(text, { preview: 20, delimitersToGuess: SEPARATORS });
  return SEPARATORS.includes(meta.delimiter) ? meta.delimiter : ',';
}

function faultOf({ type, code }: Papa.ParseError, line: number): readonly TableFault[] {
  if (type !== 'Quotes') return [];
  return code === 'MissingQuotes'
    ? [
        {
          line,
          message:
            'a cell begins with a quotation mark that is never closed, so all that follows is one cell',
          remedy: 'close it, or write the mark twice where it belongs to the text',
        },
      ]
    : [
        {
          line,
          message: 'something stands behind the closing quotation mark of a cell',
          remedy: 'write a mark that belongs to the text twice',
        },
      ];
}

/** The lines of places in a text that come in their order, whichever line ends it has. */
class LineCounter {
  private line = 1;
  private readonly ends: Iterator<RegExpExecArray, undefined>;
  private next: IteratorResult<RegExpExecArray, undefined>;

  constructor(text: string) {
    this.ends = text.matchAll(/\r\n?|\n/gu);
    this.next = this.ends.next();
  }

  at(offset: number): number {
    while (!this.next.done && this.next.value.index + this.next.value[0].length <= offset) {
      this.line += 1;
      this.next = this.ends.next();
    }
    return this.line;
  }
}
