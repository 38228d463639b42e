/** Where it was, or by what channel. */
import type { DiplomaticEvent } from '../../domain/archive/event';
import { localText } from '../../domain/archive/language-map';
import { interfaceLanguage, t } from '../../words/translate';
import { ClaimBasis } from './ClaimBasis';
import { PropertyRow } from './PropertyRow';

export function PlaceProperty({ event }: { readonly event: DiplomaticEvent }) {
  const { where, claims } = event;
  if (where === undefined) return null;
  const place = where.place && localText(where.place, interfaceLanguage());
  return (
    <PropertyRow name={t('event.place')}>
      <p>
        {place && <span lang={place.language}>{place.text}</span>}
        {place && where.channel && t('join.comma')}
        {where.channel && t(`channel.${where.channel}`)}
      </p>
      <ClaimBasis event={event} claims={claims.filter(({ target }) => target === 'place')} />
    </PropertyRow>
  );
}
