/** What a page does that no reader sees: requests to elsewhere, errors, and violations of its policy. */
import type { Page } from '@playwright/test';

export interface Watch {
  readonly elsewhere: readonly string[];
  readonly consoleErrors: readonly string[];
  readonly pageErrors: readonly string[];
  violations(): Promise<readonly string[]>;
}

/** To be called before the page is opened. */
export async function watch(page: Page, origin: string): Promise<Watch> {
  const [elsewhere, consoleErrors, pageErrors]: [string[], string[], string[]] = [[], [], []];
  page.on('request', (request) => {
    const { protocol, origin: to } = new URL(request.url());
    // A data: address stays in the page.
    if (to !== origin && protocol !== 'data:') elsewhere.push(request.url());
  });
  page.on('websocket', (socket) => elsewhere.push(socket.url()));
  page.on('console', (message) => {
    if (message.type() === 'error') consoleErrors.push(message.text());
  });
  page.on('pageerror', (error) => pageErrors.push(error.message));
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seenViolations: seen });
    document.addEventListener('securitypolicyviolation', (violation) => {
      seen.push(`${violation.effectiveDirective}: ${violation.blockedURI} ${violation.sample}`);
    });
  });
  return {
    elsewhere,
    consoleErrors,
    pageErrors,
    violations: () =>
      page.evaluate(() => (window as unknown as { seenViolations: readonly string[] }).seenViolations),
  };
}
