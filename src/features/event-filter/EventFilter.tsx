/** The filter, which is also the legend: whose colour, what shape, what line; and the words and grounds of the claims. */
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { isFiltering } from '../../domain/filter/event-filter';
import { FACET_NAMES } from '../../domain/filter/facets';
import { useOpenDataset } from '../../state/open-dataset';
import { useEventFilter, useViewActions } from '../../state/view-context';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useFocusFallback } from '../../ui/use-focus-fallback';
import { t } from '../../words/translate';
import { ActorChoice } from './ActorChoice';
import { ChosenOptions } from './ChosenOptions';
import { FacetGroup } from './FacetGroup';
import './event-filter.css';

interface EventFilterProps {
  /**
   * Where room is short the options stand behind a button; what is chosen is shown all the same. `narrow` leaves
   * it to the width of the window, in styles.
   */
  readonly foldable: 'always' | 'narrow';
}

export function EventFilter({ foldable }: EventFilterProps) {
  const { queries } = useOpenDataset();
  const filter = useEventFilter();
  const { clearFilter } = useViewActions();
  const { data: counts } = useQuery(queries.optionCounts(filter));
  const [isOpen, setOpen] = useState(false);
  const optionsId = useId();
  const section = useFocusFallback<HTMLElement>();
  const isAnyChosen = isFiltering(filter);
  return (
    <section
      ref={section}
      tabIndex={-1}
      className="event-filter"
      aria-label={t('region.filters')}
      data-foldable={foldable}
      data-open={isOpen}
    >
      <div className="event-filter__head">
        <span className="event-filter__toggle">
          <Button aria-expanded={isOpen} aria-controls={optionsId} onClick={() => setOpen(!isOpen)}>
            <Icon name="filter" />
            <span className="visually-hidden-below-720">
              {isOpen ? t('filters.hide') : t('filters.show')}
            </span>
          </Button>
        </span>
        {/* Where there is a button it says it to the eye; to others this is still the heading above what opens. */}
        <h2
          className={`section-label ${foldable === 'always' ? 'visually-hidden' : 'visually-hidden-below-1200'}`}
        >
          {t('region.filters')}
        </h2>
        {isAnyChosen && <Button onClick={clearFilter}>{t('filters.clear')}</Button>}
      </div>
      {isAnyChosen && <ChosenOptions />}
      <div id={optionsId} className="event-filter__options">
        <ActorChoice counts={counts?.value.actors} />
        <div className="event-filter__facets">
          {FACET_NAMES.map((name) => (
            <FacetGroup key={name} name={name} counts={counts?.value.facets[name]} />
          ))}
        </div>
      </div>
    </section>
  );
}
