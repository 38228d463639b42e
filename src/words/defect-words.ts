/** A spoiled passage in words: what it likely means, what is wrong with it, and how far it leads astray. */
import { balanced } from '../base/turning-signs';
import './late';
import { type LocalText, localText } from '../domain/archive/language-map';
import type { Defect, Source } from '../domain/archive/source';
import { inSequence } from './joining';
import { interfaceLanguage, t } from './translate';

export interface DefectWords {
  readonly quoted: LocalText;
  /** "likely means", or that nobody can tell. */
  readonly lead: string;
  readonly sense?: LocalText;
  /** What ends the sentence. */
  readonly end: string;
  /** What is wrong with the words, why the sense is held, and the kind of the defect. */
  readonly about: readonly LocalText[];
}

export function defectWords(defect: Defect, source: Source): DefectWords {
  const { quotation, what, likelySense, inference, gravity, confidence } = defect;
  const kind = [
    t(source.translation ? 'defect.inTranslation' : 'defect.inText'),
    t(`defect.gravity.${gravity}`),
    ...(likelySense ? [t(`defect.confidence.${confidence}`)] : []),
  ];
  return {
    quoted: { text: balanced(quotation.exact), language: source.language },
    lead: t(likelySense ? 'defect.likelyMeans' : 'defect.noSense'),
    end: t('defect.end'),
    ...(likelySense && { sense: localText(likelySense, interfaceLanguage()) }),
    about: [
      localText(what, interfaceLanguage()),
      ...(inference ? [localText(inference.reason, interfaceLanguage())] : []),
      { text: `${inSequence(...kind)}${t('defect.end')}`, language: interfaceLanguage() },
    ],
  };
}
