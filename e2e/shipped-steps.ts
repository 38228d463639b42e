/** The steps of the shipped guided reading, with the title of their event and the words of their quotation. */
import { readFileSync } from 'node:fs';

interface Quotation {
  readonly id: string;
  readonly exact: string;
}

interface Shipped {
  readonly guidedReading: {
    readonly steps: readonly {
      readonly id: string;
      readonly event: string;
      readonly quotation: string;
      readonly sentence: Readonly<Record<'en' | 'zh', string>>;
    }[];
  };
  readonly events: readonly {
    readonly id: string;
    readonly title: Readonly<Record<'en' | 'zh', string>>;
    readonly claims: readonly { readonly evidence?: readonly Quotation[] }[];
  }[];
}

const { guidedReading, events } = JSON.parse(
  readFileSync(new URL('../public/datasets/china-us-2021/dataset.json', import.meta.url), 'utf8'),
) as Shipped;

export const STEPS = guidedReading.steps.map((step) => {
  const event = events.find(({ id }) => id === step.event);
  const quotation = event?.claims
    .flatMap(({ evidence = [] }) => evidence)
    .find(({ id }) => id === step.quotation);
  if (event === undefined || quotation === undefined) throw new Error(`${step.id} leads nowhere`);
  return { ...step, title: event.title, words: quotation.exact };
});
