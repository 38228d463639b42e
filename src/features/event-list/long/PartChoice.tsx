/** Which part of a very long list is read. */
import { Choice } from '../../../ui/Choice';
import { numberWords } from '../../../words/numbers';
import { t } from '../../../words/translate';
import { countParts, type Part, partAt } from './parts';

interface PartChoiceProps {
  readonly total: number;
  readonly part: Part;
  /** With the place of the part's first event. */
  readonly onChoose: (place: number) => void;
}

export function PartChoice({ total, part, onChoose }: PartChoiceProps) {
  const count = countParts(total);
  if (count < 2) return null;
  const parts = Array.from({ length: count }, (_, index) => partAt(index, total));
  return (
    <Choice
      name={t('longList.part')}
      value={String(part.first)}
      options={parts.map(({ first, count: events }) => ({
        value: String(first),
        words: t('longList.range', { from: numberWords(first + 1), to: numberWords(first + events) }),
      }))}
      onChoose={(first) => onChoose(Number(first))}
    />
  );
}
