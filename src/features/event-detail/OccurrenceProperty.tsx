/** The words that say that the event took place, where they are not among the claims above already. */
import type { DiplomaticEvent } from '../../domain/archive/event';
import { isMainClaim } from '../../domain/store/event-rows';
import { t } from '../../words/translate';
import { ClaimBasis } from './ClaimBasis';
import { PropertyRow } from './PropertyRow';

export function OccurrenceProperty({ event }: { readonly event: DiplomaticEvent }) {
  const claims = event.claims.filter((claim) => claim.target === 'occurrence' && !isMainClaim(claim));
  if (claims.length === 0) return null;
  return (
    <PropertyRow name={t('event.occurrence')}>
      <ClaimBasis event={event} claims={claims} />
    </PropertyRow>
  );
}
