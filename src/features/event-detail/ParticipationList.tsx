/** Who had part in the event, each with the name as printed and how we know. */
import { useState } from 'react';
import { balanced } from '../../base/turning-signs';
import type { DiplomaticEvent, Participation } from '../../domain/archive/event';
import { type LanguageMap, localText } from '../../domain/archive/language-map';
import { useOpenDataset } from '../../state/open-dataset';
import { BasisLine } from '../../ui/BasisLine';
import { Button } from '../../ui/Button';
import { numberWords } from '../../words/numbers';
import { interfaceLanguage, t } from '../../words/translate';
import { ClaimBasis } from './ClaimBasis';
import { InferenceNote } from './InferenceNote';
import { PropertyRow } from './PropertyRow';
import { useLanguageOfClaims } from './use-language-of-claims';

/** Of a crowd the first are shown, and more when they are asked for: to draw all at once holds the page up for a minute. */
const AT_FIRST = 100;
const STEP = 500;

export function ParticipationList({ event }: { readonly event: DiplomaticEvent }) {
  const [shown, setShown] = useState(AT_FIRST);
  const { length } = event.participations;
  if (length === 0) return null;
  return (
    <PropertyRow name={t('event.participants')}>
      <ul className="participations">
        {event.participations.slice(0, shown).map((participation) => (
          <ParticipationItem key={participation.id} event={event} participation={participation} />
        ))}
      </ul>
      {length > shown && (
        <Button look="link" onClick={() => setShown(shown + STEP)}>
          {t('event.moreParticipants', { count: length - shown, number: numberWords(length - shown) })}
        </Button>
      )}
    </PropertyRow>
  );
}

interface ParticipationItemProps {
  readonly event: DiplomaticEvent;
  readonly participation: Participation;
}

function ParticipationItem({ event, participation }: ParticipationItemProps) {
  const { tree } = useOpenDataset();
  const actor = tree.byId.get(participation.actor);
  const name = actor && localText(actor.name, interfaceLanguage());
  const claims = event.claims.filter(({ participation: id }) => id === participation.id);
  const language = useLanguageOfClaims(claims);
  return (
    <li>
      <p>
        <span lang={name?.language}>{name?.text ?? participation.actor}</span>
        {actor && <OtherNames name={actor.name} />}
        {!event.noEvidenceYet && t('join.comma')}
        {participation.printed !== undefined ? (
          <>
            {t('basis.printedAs')}{' '}
            <q className="property-row__printed" lang={language}>
              {balanced(participation.printed)}
            </q>
          </>
        ) : (
          !event.noEvidenceYet && t('basis.notNamed')
        )}
        <span className="property-row__aside"> {t(`role.${participation.role}`)}</span>
      </p>
      <ClaimBasis event={event} claims={claims} />
      {actor?.identification.is === 'inferred' && (
        <InferenceNote subject={t('basis.identity')} inference={actor.identification} />
      )}
      {actor?.identification.is === 'unknown' && <UnknownIdentity reason={actor.identification.reason} />}
    </li>
  );
}

/** The standard name in the dataset's other languages. */
function OtherNames({ name }: { readonly name: LanguageMap }) {
  const { language: shown } = localText(name, interfaceLanguage());
  return Object.entries(name)
    .filter(([language]) => language !== shown)
    .map(([language, text]) => (
      <span key={language} lang={language} className="property-row__aside">
        {' '}
        {text}
      </span>
    ));
}

function UnknownIdentity({ reason }: { readonly reason: LanguageMap }) {
  const { text, language } = localText(reason, interfaceLanguage());
  return (
    <BasisLine kind="inferred">
      {t('basis.identity')} <strong>{t('basis.unknown')}</strong>
      {t('join.colon')}
      <span lang={language}>{text}</span>
    </BasisLine>
  );
}
