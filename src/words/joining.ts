/** Parts of a line joined as the language joins them: "Beijing, 08:45", with the comma of its script. */
import { isolateTurning } from '../base/turning-signs';
import { t } from './translate';

type Part = string | undefined;

/** What there is of the parts, with commas; empty parts are left out. */
export function inSequence(...parts: readonly Part[]): string {
  return present(parts).join(t('join.comma'));
}

/** As `inSequence`, of parts that may hold commas of their own. */
export function inSeries(...parts: readonly Part[]): string {
  return present(parts).join(t('join.semicolon'));
}

function present(parts: readonly Part[]): readonly string[] {
  return parts
    .filter((part) => part !== undefined)
    .filter((part) => part !== '')
    .map(isolateTurning);
}
