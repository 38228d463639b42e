/** Says on the document that chart and list, or the failure message, are drawn: for tools that wait. */
export function markReady(): void {
  document.documentElement.dataset.ready = 'true';
}

/** Says on the document whether all source texts have come and were checked. */
export function markChecked(isChecked: boolean): void {
  document.documentElement.dataset.checked = String(isChecked);
}
