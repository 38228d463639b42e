/** How things stand of which the file does not say it clearly: the reader says it of each word, or leaves its records out. */
import type { StandingAnswer } from '../../data/import/imported-record';
import type { OpenStanding } from '../../data/import/open-standings';
import { STANDINGS } from '../../domain/archive/vocabulary';
import { numberWords } from '../../words/numbers';
import { shortened } from '../../words/shortened';
import { t } from '../../words/translate';
import type { StandingQuestions } from './use-open-standings';

/** Letters of a word, and of a title, that are enough to know it by. */
const LONGEST = 60;
/** In the order of the list, behind the one that says nothing. */
const ANSWERS: readonly StandingAnswer[] = [...STANDINGS, 'leave-out'];

interface OpenStandingsProps {
  readonly questions: StandingQuestions;
  /** Name of the column that has the words; undefined where there is none. */
  readonly column: string | undefined;
}

export function OpenStandings({ questions, column }: OpenStandingsProps) {
  const { found, answers, areOthersLeftOut } = questions;
  if (!found) return null;
  const { words, others } = found;
  return (
    <fieldset className="open-standings">
      <legend>{t('import.openStandings')}</legend>
      {words.map((standing) => (
        <StandingQuestion
          key={standing.key}
          standing={standing}
          answer={answers.get(standing.key)}
          onAnswer={(answer) => questions.answer(standing.key, answer)}
        />
      ))}
      {others.words > 0 && (
        <label>
          <input
            type="checkbox"
            checked={areOthersLeftOut}
            onChange={({ target }) => questions.leaveOthersOut(target.checked)}
          />
          {t('import.otherStandings', {
            count: others.records,
            number: numberWords(others.records),
            words: numberWords(others.words),
          })}
        </label>
      )}
      {words.some(({ key }) => answers.get(key) === 'absent') && (
        <p className="open-data__aside">{t('import.absenceHelp', { absent: t('standing.absent') })}</p>
      )}
      {column !== undefined && (
        <p className="open-data__aside">{t('import.openStandingsHelp', { column })}</p>
      )}
    </fieldset>
  );
}

interface StandingQuestionProps {
  readonly standing: OpenStanding;
  readonly answer: StandingAnswer | undefined;
  readonly onAnswer: (answer: StandingAnswer | undefined) => void;
}

function StandingQuestion({ standing, answer, onAnswer }: StandingQuestionProps) {
  const { word, count, example } = standing;
  return (
    <label className="open-standings__question">
      <span>
        {word === '' ? t('import.noStanding') : <q lang="">{shortened(word, LONGEST)}</q>}
        <span className="open-data__aside">
          {t('import.standingRecords', {
            count,
            number: numberWords(count),
            example: shortened(example, LONGEST),
          })}
        </span>
      </span>
      <select value={answer ?? ''} onChange={({ target }) => onAnswer(ANSWERS[target.selectedIndex - 1])}>
        <option value="">{t('import.chooseStanding')}</option>
        {ANSWERS.map((each) => (
          <option key={each} value={each}>
            {each === 'leave-out' ? t('import.leaveOut') : t(`standing.${each}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
