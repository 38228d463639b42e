/** The browser's own way to paper and to PDF. */
export function printPage(): void {
  window.print();
}
