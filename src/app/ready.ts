/** Says on the document that chart and list, or the failure message, are drawn: for tools that wait. */
export function markReady(): void {
  document.documentElement.dataset.ready = 'true';
}
