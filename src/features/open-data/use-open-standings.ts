/** Words of a file that only its reader can explain, and what the reader has answered so far. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { StandingAnswer } from '../../data/import/imported-record';
import type { OpenStandings } from '../../data/import/open-standings';
import type { TableReading } from '../../data/import/table/columns';
import type { Opening } from '../../data/open/opening';

export interface StandingQuestions {
  /** Null where nothing is open, undefined as long as nobody knows. */
  readonly found: OpenStandings | null | undefined;
  readonly isLooking: boolean;
  /** Why nobody will know. */
  readonly failure: string | undefined;
  readonly answers: ReadonlyMap<string, StandingAnswer>;
  readonly areOthersLeftOut: boolean;
  readonly isAnswered: boolean;
  answer(key: string, answer: StandingAnswer | undefined): void;
  leaveOthersOut(areLeftOut: boolean): void;
}

/** @param reading of a table; what is asked changes with it */
export function useOpenStandings(
  { desk, file }: Extract<Opening, { readonly is: 'import' }>,
  reading: TableReading | undefined,
  today: string,
): StandingQuestions {
  const [answers, setAnswers] = useState<ReadonlyMap<string, StandingAnswer>>(new Map());
  const [areOthersLeftOut, leaveOthersOut] = useState(false);
  const {
    data: found,
    isFetching,
    error,
  } = useQuery({
    queryKey: ['open-standings', file.path, reading, today],
    queryFn: async () => (await desk.openStandings(reading, today)) ?? null,
    gcTime: 0,
  });
  const isAnswered =
    !found ||
    (found.words.every(({ key }) => answers.has(key)) && (found.others.words === 0 || areOthersLeftOut));
  return {
    ...{ found, isLooking: isFetching, failure: error?.message, answers, areOthersLeftOut, isAnswered },
    answer(key, answer) {
      const next = new Map(answers);
      if (answer === undefined) next.delete(key);
      else next.set(key, answer);
      setAnswers(next);
    },
    leaveOthersOut,
  };
}
