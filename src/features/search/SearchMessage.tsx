/** What stands between field and list: that nothing is spelt so, that nothing was found and where, what to type. */
import type { EventSearch } from '../../domain/search/event-search';
import { useOpenDataset } from '../../state/open-dataset';
import { Button } from '../../ui/Button';
import { dayWords } from '../../words/calendar-words';
import { t } from '../../words/translate';

interface SearchMessageProps {
  readonly query: string;
  readonly says: 'nothing' | 'near' | 'askDate' | 'building' | null;
  readonly search: EventSearch | undefined;
  readonly onClear: () => void;
}

export function SearchMessage({ query, says, search, onClear }: SearchMessageProps) {
  const { archive } = useOpenDataset();
  switch (says) {
    case null:
      return null;
    case 'building':
      return <p className="palette__message">{t('search.building')}</p>;
    case 'near':
      return <p className="palette__message">{t('search.near', { query })}</p>;
    case 'askDate': {
      const [day, month, year] = (['plain', 'monthYear', 'year'] as const).map((format) =>
        dayWords(archive.asOf, format),
      );
      return (
        <p className="palette__message">
          {t('search.askDate', { day: day ?? '', month: month ?? '', year: year ?? '' })}
        </p>
      );
    }
    case 'nothing':
      return (
        <div className="palette__message">
          <p className="palette__message-title">{t('search.nothing', { query })}</p>
          {search && <p>{t('search.lookedThrough', search.size)}</p>}
          <p>
            <Button look="link" onClick={onClear}>
              {t('search.clearAll')}
            </Button>
          </p>
        </div>
      );
  }
}
