/**
 * The rules of one event: what is shown of it is quoted or marked as inferred, and every id that it names
 * exists. Words of quotations are checked against the text elsewhere, inferences where they are written.
 */
import type { DiplomaticEvent, EventWhere } from '../../domain/archive/event';
import type { Claim, Hop, Quotation } from '../../domain/archive/evidence';
import type { ClaimTarget } from '../../domain/archive/vocabulary';
import { normalForm } from '../../domain/evidence/normal-text';
import { checkAttribution } from './check-attribution';
import { checkAbsence, checkWhen } from './check-when';
import type { KnownIds } from './known-ids';
import { type Reporter, reportUnknown } from './reporter';

export function checkEvent(event: DiplomaticEvent, known: KnownIds, reporter: Reporter): void {
  const here = reporter.of({ event: event.id });
  const isArgued = !event.noEvidenceYet;
  for (const [index, claim] of event.claims.entries()) {
    checkClaim(claim, event, known, here.at('claims', index).of({ claim: claim.id }));
  }
  for (const [index, participation] of event.participations.entries()) {
    const there = here.at('participations', index);
    if (!known.actors.has(participation.actor))
      reportUnknown(there.at('actor'), 'actor', participation.actor);
    if (isArgued || participation.printed !== undefined) {
      const claims = event.claims.filter((claim) => claim.participation === participation.id);
      checkProperty(claims, participation.printed, `the participation "${participation.id}"`, there);
    }
  }
  for (const [index, relation] of event.relations.entries()) {
    const there = here.at('relations', index);
    if (!known.events.has(relation.event)) reportUnknown(there.at('event'), 'event', relation.event);
    if (relation.event === event.id) {
      there
        .at('event')
        .report('error', 'an event cannot be related to itself', 'name another event or remove the relation');
    }
  }
  if (event.standing === 'absent') checkAbsence(event.when, here.at('when'));
  checkWhen(event.when, isArgued, here.at('when'));
  if (isArgued) checkArgued(event, here);
  else checkUnargued(event, here);
}

/** Nothing of it is attested, and it says so: then it may not pass for more. */
function checkUnargued({ claims, when, where }: DiplomaticEvent, here: Reporter): void {
  if (claims.length > 0) {
    here
      .at('noEvidenceYet')
      .report(
        'error',
        'this event says that it has no evidence yet, but it has claims',
        'remove "noEvidenceYet", or the claims',
      );
  }
  if (where !== undefined) checkWhere(where, here.at('where'));
  if (when.printed !== undefined) {
    here
      .at('when', 'printed')
      .report(
        'error',
        'an event without evidence quotes no source that could print its date',
        'remove "printed"; what it says may stand in the note of "when"',
      );
  }
}

/** What is shown of it has a claim. */
function checkArgued(event: DiplomaticEvent, here: Reporter): void {
  const claimsOn = (target: ClaimTarget) => event.claims.filter((claim) => claim.target === target);
  if (event.note !== undefined) {
    here
      .at('note')
      .report(
        'error',
        'a note of the event may stand only where there is no evidence yet',
        'say it in the gloss or in the note of a claim, where words bear it',
      );
  }
  if (claimsOn('occurrence').length === 0) {
    here
      .at('claims')
      .report(
        'error',
        'no claim says that this event took place (or is proposed, asked, absent)',
        'add a claim with the target "occurrence"; where nobody has quoted words so far, set "noEvidenceYet" to true',
      );
  }
  if (event.where !== undefined && checkWhere(event.where, here.at('where'))) {
    checkProperty(claimsOn('place'), undefined, 'the place or channel', here.at('where'));
  }
  if (event.when.edtf !== undefined || event.when.printed !== undefined) {
    checkProperty(claimsOn('date'), event.when.printed?.words, 'the date', here.at('when'));
  }
}

function checkClaim(claim: Claim, event: DiplomaticEvent, known: KnownIds, here: Reporter): void {
  if (claim.evidence.length === 0 && claim.inference === undefined) {
    here.report(
      'error',
      'this claim has neither a quotation nor an inference',
      'quote the words that bear it in "evidence", or say why in "inference"',
    );
  }
  if (claim.target === 'participation') {
    if (claim.participation === undefined) {
      here
        .at('participation')
        .report(
          'error',
          'a claim on a participation does not say which',
          'name one of the event’s participations in "participation"',
        );
    } else if (!event.participations.some(({ id }) => id === claim.participation)) {
      reportUnknown(here.at('participation'), 'participation of this event', claim.participation);
    }
  } else if (claim.participation !== undefined) {
    here
      .at('participation')
      .report(
        'error',
        `a claim on "${claim.target}" may name no participation`,
        'remove the field or set the target to "participation"',
      );
  }
  claim.evidence.forEach((quotation, index) => {
    checkQuotation(quotation, known, here.at('evidence', index));
  });
  claim.attribution.forEach((hop, index) => {
    checkHop(hop, known, here.at('attribution', index));
  });
  checkAttribution(claim, known, here);
}

/** Whether it says anything; if not, it is reported. */
function checkWhere({ channel, place }: EventWhere, here: Reporter): boolean {
  if (channel !== undefined || place !== undefined) return true;
  here.report('error', 'this has neither channel nor place', 'give at least one, or remove it');
  return false;
}

/** A shown property has a claim, and the printed words stand in that claim's quotations. */
function checkProperty(
  claims: readonly Claim[],
  printed: string | undefined,
  name: string,
  here: Reporter,
): void {
  if (claims.length === 0) {
    here.report(
      'error',
      `no claim bears ${name}`,
      'add a claim with its quotation, or with an inference and its reason',
    );
  } else if (
    printed !== undefined &&
    !claims.some(({ evidence }) =>
      evidence.some(({ exact }) => normalForm(exact).includes(normalForm(printed))),
    )
  ) {
    here
      .at('printed')
      .report(
        'error',
        `the printed words “${printed}” stand in no quotation of ${name}`,
        'quote the passage that prints them in the claim that bears it',
      );
  }
}

export function checkQuotation(quotation: Quotation, known: KnownIds, here: Reporter): void {
  if (!known.sources.has(quotation.source)) reportUnknown(here.at('source'), 'source', quotation.source);
  const source = known.sources.get(quotation.source);
  if (source === undefined) return;
  const isStored = Object.keys(source.texts).length > 0;
  if (isStored && source.texts[quotation.segment] === undefined) {
    here
      .at('segment')
      .report(
        'error',
        `the source "${source.id}" has no stored ${quotation.segment}`,
        'quote from a segment that is stored',
      );
  }
}

export function checkHop(hop: Hop, known: KnownIds, here: Reporter): void {
  if (hop.actor !== undefined && !known.actors.has(hop.actor))
    reportUnknown(here.at('actor'), 'actor', hop.actor);
  hop.evidence.forEach((quotation, index) => {
    checkQuotation(quotation, known, here.at('evidence', index));
  });
}
