/**
 * Cells that no spreadsheet runs as a formula: what https://owasp.org/www-community/attacks/CSV_Injection asks for. Every cell
 * stands in quotes, quotes in it are doubled, and an apostrophe is put
 *
 * - before a cell that begins with `=`, `+`, `-`, `@`, one of these in full width, a tab, a line end or another control sign;
 * - after a comma, semicolon, tab or line end in a cell, where one of these signs follows: a spreadsheet that divides the line
 *   at another separator than the comma would begin a cell there.
 *
 * Spaces and quotes before the sign make no difference, since spreadsheets pass over them. Who reads the file by a program takes the
 * apostrophe away again.
 */

const BEFORE_FORMULA = /(^|[,;\t\r\n])(?=(?:[^\S\t\r\n]|")*[=+\-@＝＋－＠])/g;
const BEFORE_CONTROL = /^(?=\p{Cc})/u;

export function spreadsheetText(text: string): string {
  return text.replace(BEFORE_FORMULA, "$1'").replace(BEFORE_CONTROL, "'");
}

/** A record of RFC 4180 with its line end. */
export function csvRecord(cells: readonly string[]): string {
  return `${cells.map((cell) => `"${spreadsheetText(cell).replaceAll('"', '""')}"`).join(',')}\r\n`;
}
