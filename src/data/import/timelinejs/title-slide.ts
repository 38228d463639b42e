/** The slide before all others, of what the whole is about: title and summary of the dataset. */
import type { Finding, ImportedFile } from '../imported-record';
import type { SlideFields } from './slide-fields';
import { textsOfSlide } from './slide-texts';

/** @param others what else is told of the slide */
export function fromTitleSlide(
  fields: SlideFields,
  others: readonly Finding[] = [],
): Pick<ImportedFile, 'title' | 'summary' | 'findings'> {
  const { headline, note, links, findings } = textsOfSlide(fields);
  const told = [...findings, ...fields.untaken(), ...others].map((finding) => ({
    ...finding,
    field: finding.field === '' ? 'title' : `title.${finding.field}`,
  }));
  // Of what it links to no event tells.
  const unlinked = links.map(({ url }): Finding => {
    const reason = 'a dataset as a whole has no links';
    return { is: 'left-out', field: 'title', value: url, reason };
  });
  return {
    ...(headline !== undefined && { title: headline }),
    ...(note.length > 0 && { summary: note.join('\n') }),
    findings: [...told, ...unlinked],
  };
}
