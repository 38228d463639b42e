/** What axe finds on the page, and in the frames of it. */
import type { Page } from '@playwright/test';
import axe from 'axe-core';

declare global {
  interface Window {
    readonly axe?: typeof axe;
  }
}

interface AxeLook {
  /** Where to look; without it, on the whole page. A selector. */
  readonly within?: string;
  /** Else all that are on by themselves, and the one of WCAG 2.2 that is not. */
  readonly rules?: readonly string[];
}

interface AxeFinding {
  readonly rule: string;
  readonly help: string;
  /** Each place as a selector, with what is the matter there. */
  readonly at: readonly string[];
}

interface AxeFindings {
  readonly findings: readonly AxeFinding[];
  /** How many rules found what they look for, and no fault in it. A page that axe could not look at has no findings either. */
  readonly passed: number;
}

export async function axeFindings(page: Page, { within, rules }: AxeLook = {}): Promise<AxeFindings> {
  // Once a page: most of a second look would be the reading of axe itself.
  for (const frame of page.frames()) {
    if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe.source);
  }
  return page.evaluate(
    async ([place, only]) => {
      if (window.axe === undefined) throw new Error('axe is not on the page');
      const { violations, passes } = await window.axe.run(place === undefined ? document : place, {
        // Of the rest the number is enough, and to name each of its places takes longer than to look at it.
        resultTypes: ['violations'],
        ...(only ? { runOnly: [...only] } : { rules: { 'target-size': { enabled: true } } }),
      });
      return {
        findings: violations.map(({ id, help, nodes }) => ({
          rule: id,
          help,
          at: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`),
        })),
        passed: passes.length,
      };
    },
    [within, rules] as const,
  );
}
