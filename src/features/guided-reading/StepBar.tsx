/**
 * One step of the guided reading, as the foot of a page: whose turn it is, the sentence, and the ways on. It is
 * no dialog: the page above stays as usable as it was, and the reader may look elsewhere and come back.
 */

import { useEffect, useRef } from 'react';
import { localText } from '../../domain/archive/language-map';
import { takeAwaitedFocus } from '../../state/awaited-focus';
import type { OpenableStep } from '../../state/guided-steps';
import { useOpenDataset } from '../../state/open-dataset';
import { useOpenStep } from '../../state/open-step';
import { useViewActions } from '../../state/view-context';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { isReaderElsewhere } from '../../ui/kept-focus';
import { useOpensSource } from '../../ui/use-opens-source';
import { interfaceLanguage, t } from '../../words/translate';
import { StepContents } from './StepContents';
import { TurnButton } from './TurnButton';
import { useIsAway } from './use-is-away';
import './step-bar.css';

interface StepBarProps {
  readonly steps: readonly OpenableStep[];
  /** Of the open step, from 0. */
  readonly index: number;
  readonly step: OpenableStep;
}

export function StepBar({ steps, index, step }: StepBarProps) {
  const { archive } = useOpenDataset();
  const { closeGuidedReading } = useViewActions();
  const openStep = useOpenStep(useOpensSource());
  const isAway = useIsAway(step);
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    const awaited = takeAwaitedFocus();
    if (awaited === null || isReaderElsewhere(awaited.since)) return;
    bar.current
      ?.querySelector<HTMLElement>(`[data-control="${awaited.control}"]`)
      ?.focus({ preventScroll: true });
  });

  const place = { number: index + 1, count: steps.length };
  const title = archive.guidedReading?.title && localText(archive.guidedReading.title, interfaceLanguage());
  const sentence = localText(step.told.sentence, interfaceLanguage());
  const close = () => {
    focusAfter(bar.current);
    closeGuidedReading();
  };
  return (
    <section ref={bar} className="step-bar" aria-label={t('guided.region')} data-keeps-focus>
      <span
        className="step-bar__progress"
        style={{ transform: `scaleX(${(index + 1) / steps.length})` }}
        aria-hidden
      />
      <div className="step-bar__head">
        <p className="step-bar__title" lang={title?.language}>
          {title?.text ?? t('guided.open')}
        </p>
        <StepContents steps={steps} index={index} />
      </div>
      <div className="step-bar__told">
        <div role="status">
          <span className="visually-hidden">{t('guided.step', place)}</span>
          <p key={step.step} className="step-bar__sentence" lang={sentence.language}>
            {sentence.text}
          </p>
        </div>
        {isAway && (
          <p className="step-bar__away">
            {t('guided.away')}{' '}
            <Button look="link" onClick={() => openStep(step, 'next')}>
              {t('guided.back')}
            </Button>
          </p>
        )}
      </div>
      <div className="step-bar__turn">
        <TurnButton to="previous" step={steps[index - 1]} />
        <TurnButton to="next" step={steps[index + 1]} />
      </div>
      <span className="step-bar__close">
        <Button aria-label={t('guided.close')} title={t('guided.close')} onClick={close}>
          <Icon name="close" />
        </Button>
      </span>
    </section>
  );
}

/** The bar goes: the focus goes to the dialog that it stands in, else to the way back in, else to what is open. */
function focusAfter(bar: HTMLElement | null): void {
  const dialog = bar?.closest<HTMLElement>('[role="dialog"]');
  const target = dialog
    ? dialog.querySelector<HTMLElement>('[tabindex="-1"]')
    : (document.querySelector<HTMLElement>('[data-control="guided-reading"]') ??
      document.querySelector<HTMLElement>('.pane'));
  target?.focus({ preventScroll: true });
}
