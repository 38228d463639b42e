/** What the source says of an event, with whatever is wrong with its words; or that nobody has quoted any. */
import type { DiplomaticEvent } from '../../domain/archive/event';
import type { Claim } from '../../domain/archive/evidence';
import { t } from '../../words/translate';
import { ClaimWords } from './ClaimWords';
import { EventDefects } from './EventDefects';
import { NoEvidenceYet } from './NoEvidenceYet';

interface EventClaimsProps {
  readonly event: DiplomaticEvent;
  /** Those of its claims that are shown. */
  readonly claims: readonly Claim[];
}

export function EventClaims({ event, claims }: EventClaimsProps) {
  return (
    <>
      {event.noEvidenceYet && <NoEvidenceYet event={event} />}
      <section aria-label={t('event.claims')}>
        {claims.map((claim) => (
          <ClaimWords key={claim.id} claim={claim} event={event} />
        ))}
      </section>
      <EventDefects event={event} />
    </>
  );
}
