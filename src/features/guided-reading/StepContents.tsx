/** Which step of how many, and on a press all of them, to go to any. */

import { useQuery } from '@tanstack/react-query';
import { type FocusEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { localText } from '../../domain/archive/language-map';
import type { OpenableStep } from '../../state/guided-steps';
import { useOpenDataset } from '../../state/open-dataset';
import { useOpenStep } from '../../state/open-step';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { showInPane } from '../../ui/scroll-within';
import { useOpensSource } from '../../ui/use-opens-source';
import { dateHeading } from '../../words/event-dates';
import { inSequence } from '../../words/joining';
import { interfaceLanguage, t } from '../../words/translate';
import './step-contents.css';

interface StepContentsProps {
  readonly steps: readonly OpenableStep[];
  readonly index: number;
}

export function StepContents({ steps, index }: StepContentsProps) {
  const [isShown, setShown] = useState(false);
  const list = useId();
  const place = t('guided.place', { number: index + 1, count: steps.length });
  const hideOnLeave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) setShown(false);
  };
  const hideOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isShown) return;
    // Only the list: the dialog around it stays open.
    event.preventDefault();
    event.stopPropagation();
    setShown(false);
    event.currentTarget.querySelector('button')?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys and the focus are those of the buttons in it
    <div className="step-contents" onBlur={hideOnLeave} onKeyDown={hideOnEscape}>
      <Button
        data-control="contents"
        aria-label={inSequence(t('guided.contents'), place)}
        aria-expanded={isShown}
        aria-controls={isShown ? list : undefined}
        onClick={() => setShown(!isShown)}
      >
        <span className="figures">{place}</span>
        <Icon name={isShown ? 'expand' : 'collapse'} />
      </Button>
      {isShown && (
        <ol id={list} className="step-contents__list">
          {steps.map((step, number) => (
            <li key={step.step}>
              <Entry
                step={step}
                number={number + 1}
                isCurrent={number === index}
                onOpen={() => setShown(false)}
              />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

interface EntryProps {
  readonly step: OpenableStep;
  readonly number: number;
  readonly isCurrent: boolean;
  readonly onOpen: () => void;
}

function Entry({ step, number, isCurrent, onOpen }: EntryProps) {
  const { archive, queries } = useOpenDataset();
  const openStep = useOpenStep(useOpensSource());
  const entry = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isCurrent && entry.current) showInPane(entry.current);
  }, [isCurrent]);
  const { data } = useQuery(queries.row(step.event));
  const event = data?.value;
  const title = localText(event?.shortTitle ?? event?.title ?? {}, interfaceLanguage());
  return (
    <button
      ref={entry}
      type="button"
      className="step-contents__entry"
      aria-current={isCurrent ? 'step' : undefined}
      onClick={() => {
        onOpen();
        openStep(step, 'contents');
      }}
    >
      <span className="step-contents__number figures">{number}</span>
      <span className="step-contents__title" lang={title.language}>
        {title.text}
      </span>
      <span className="step-contents__date figures">{event && dateHeading(event.when, archive).day}</span>
    </button>
  );
}
