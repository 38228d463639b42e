/** What must be known of a file of another program before a dataset is made of it: columns, dates, standings, language. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { DayOrder } from '../../data/import/dates/read-date';
import type { ImportChoice } from '../../data/import/import-desk';
import { type ColumnRole, faultOfRoles } from '../../data/import/table/columns';
import type { Opening } from '../../data/open/opening';
import { todayHere } from '../../data/open/today';
import { Button } from '../../ui/Button';
import { Choice } from '../../ui/Choice';
import { numberWords } from '../../words/numbers';
import { interfaceLanguage, t } from '../../words/translate';
import { AmbiguousDates, type DateAnswer } from './AmbiguousDates';
import { ColumnMapping } from './ColumnMapping';
import { OpenStandings } from './OpenStandings';
import { useOpenStandings } from './use-open-standings';

interface ImportQuestionsProps {
  readonly asked: Extract<Opening, { readonly is: 'import' }>;
  readonly onMake: (choice: Omit<ImportChoice, 'file'>) => Promise<void>;
  readonly onCancel: () => void;
}

const LANGUAGES = ['en', 'zh', 'und'] as const;

export function ImportQuestions({ asked, onMake, onCancel }: ImportQuestionsProps) {
  const { looked, file, desk } = asked;
  const [roles, setRoles] = useState<readonly ColumnRole[]>(looked.is === 'table' ? looked.roles : []);
  const [answer, setAnswer] = useState<DateAnswer>();
  const [language, setLanguage] = useState<(typeof LANGUAGES)[number]>(interfaceLanguage());
  const [isMaking, setMaking] = useState(false);
  const [failure, setFailure] = useState<string>();
  const [today] = useState(todayHere);
  const {
    data: ambiguous,
    error,
    // Before it has told, dates could go in of which nobody was asked.
    isFetching: isScanning,
  } = useQuery({
    queryKey: ['ambiguous-dates', file.path, roles],
    queryFn: async () => (await desk.ambiguousDates(roles)) ?? null,
    enabled: looked.is === 'table',
    gcTime: 0,
  });
  const reading = looked.is === 'table' ? { roles, ...(isOrder(answer) && { dayOrder: answer }) } : undefined;
  const standings = useOpenStandings(asked, reading, today);
  const isLooking = isScanning || standings.isLooking;
  const fault = looked.is === 'table' ? faultOfRoles(roles) : undefined;
  const missing =
    fault?.is === 'no-title'
      ? t('import.noTitle')
      : fault?.is === 'twice'
        ? t('import.twice', { role: t(`import.role.${fault.role}`) })
        : error !== null
          ? error.message
          : ambiguous && answer === undefined
            ? t('import.answerDates')
            : standings.isAnswered
              ? standings.failure
              : t('import.answerStandings');

  const make = () => {
    if (missing !== undefined) {
      setFailure(missing);
      return;
    }
    setMaking(true);
    setFailure(undefined);
    onMake({ language, today, standings: standings.answers, ...(reading && { reading }) }).catch(
      (cause: unknown) => {
        setMaking(false);
        setFailure(cause instanceof Error ? cause.message : String(cause));
      },
    );
  };

  return (
    <section className="open-data__part">
      <p className="open-data__lead">{whatItIs(looked, file.path)}</p>
      {looked.is === 'table' && (
        <>
          <p className="open-data__aside">
            {t('import.written', {
              separator: t(`import.separators.${SEPARATORS[looked.separator] ?? 'comma'}`),
              encoding: looked.encoding.toUpperCase(),
            })}
          </p>
          <ColumnMapping table={looked} roles={roles} onChange={setRoles} />
        </>
      )}
      {ambiguous && <AmbiguousDates found={ambiguous} answer={answer} onAnswer={setAnswer} />}
      <OpenStandings
        questions={standings}
        column={looked.is === 'table' ? looked.header[roles.indexOf('standing')] : undefined}
      />
      <Choice
        name={t('import.language')}
        value={language}
        options={LANGUAGES.map((value) => ({ value, words: t(`import.languages.${value}`) }))}
        onChoose={setLanguage}
      />
      <p role="alert" className="open-data__missing">
        {failure}
      </p>
      <p className="open-data__buttons">
        <Button look="primary" disabled={isMaking || isLooking} onClick={make}>
          {t(isMaking ? 'import.making' : isLooking ? 'import.scanning' : 'import.make')}
        </Button>
        <Button look="outlined" onClick={onCancel}>
          {t('open.again')}
        </Button>
      </p>
    </section>
  );
}

const SEPARATORS: Readonly<Record<string, 'comma' | 'semicolon' | 'tab' | 'bar'>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
};

function isOrder(answer: DateAnswer | undefined): answer is DayOrder {
  return answer !== undefined && answer !== 'neither';
}

function whatItIs(looked: ImportQuestionsProps['asked']['looked'], name: string): string {
  const count = looked.is === 'table' ? looked.rowCount : looked.count;
  const words = { count, number: numberWords(count), name };
  return looked.is === 'table' ? t('import.table', words) : t('import.timeline', words);
}
