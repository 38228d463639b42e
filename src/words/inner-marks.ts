/** Quotation marks inside of others, which in both languages are single ones. Not for words of a source: those stay. */
export function withInnerMarks(title: string): string {
  return title.replaceAll('“', '‘').replaceAll('”', '’');
}
