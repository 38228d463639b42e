/** Why something is held to be so although no words say it: an open dot, the reason, and where it comes from. */
import type { Inference } from '../../domain/archive/evidence';
import { localText } from '../../domain/archive/language-map';
import { useOpenDataset } from '../../state/open-dataset';
import { BasisLine } from '../../ui/BasisLine';
import { inSeries } from '../../words/joining';
import { interfaceLanguage, t } from '../../words/translate';

interface InferenceNoteProps {
  readonly inference: Inference;
  /** What is inferred, e.g. "Month". */
  readonly subject?: string;
}

export function InferenceNote({ inference, subject }: InferenceNoteProps) {
  const { outsideReferences } = useOpenDataset().archive;
  const reason = localText(inference.reason, interfaceLanguage());
  const publishers = inference.outsideReferences
    .map((id) => outsideReferences.find((reference) => reference.id === id)?.publications[0]?.publisher)
    .filter((publisher) => publisher !== undefined);
  return (
    <BasisLine kind="inferred">
      {subject && `${subject} `}
      <strong>{t('basis.inferred')}</strong>{' '}
      {t(inference.basis === 'text' ? 'basis.fromText' : 'basis.fromOutside')}{' '}
      <span lang={reason.language}>{reason.text}</span>
      {publishers.length > 0 && (
        <span className="inference-note__from" lang="">
          {t('join.brackets', { words: inSeries(...new Set(publishers)) })}
        </span>
      )}
    </BasisLine>
  );
}
