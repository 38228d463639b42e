import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '../domain/archive/actor';
import type { DiplomaticEvent } from '../domain/archive/event';
import type { Claim, Hop } from '../domain/archive/evidence';
import type { ActorId, ClaimId, EventId, ParticipationId } from '../domain/archive/ids';
import type { Source } from '../domain/archive/source';
import { MODALITIES, type Modality, type Standing } from '../domain/archive/vocabulary';
import { textOfPieces } from './message-pieces';
import { modalityWords } from './modality-words';
import { speakChinese } from './test-speech';

const NORTH = 'north' as ActorId;
const ENVOY = 'envoy' as ActorId;
const actors = new Map(
  [
    [NORTH, 'the North'],
    [ENVOY, 'the envoy'],
  ].map(([id, name]): [ActorId, Actor] => [
    id as ActorId,
    { id: id as ActorId, kind: 'state', name: { en: name ?? '' }, identification: { is: 'stated' } },
  ]),
);
const hop = (name: string, actor?: ActorId): Hop => ({
  act: 'said',
  name: { en: name },
  evidence: [],
  ...(actor && { actor }),
});
const claim = (modality: Modality, ...attribution: Hop[]): Claim => ({
  id: 'c' as ClaimId,
  target: 'content',
  modality,
  evidence: [],
  attribution,
});
const event = (standing: Standing, speaker?: ActorId): DiplomaticEvent => ({
  id: 'e' as EventId,
  title: { en: 'E' },
  kind: 'talks',
  standing,
  when: { basis: {}, timeZone: null },
  participations: speaker ? [{ id: 'p' as ParticipationId, actor: speaker, role: 'speaker' }] : [],
  claims: [],
  relations: [],
});
const reported = {
  provenance: [{ act: 'wrote', name: { en: 'A reporter' }, evidence: [] }],
} as unknown as Source;
const published = {
  provenance: [{ act: 'published', name: { en: 'An office' }, evidence: [] }],
} as unknown as Source;

const words = (subject: Claim, about = event('occurred'), source: Source | undefined = reported) =>
  textOfPieces(modalityWords(subject, about, source, { byId: actors }));

describe('how a claim is put', () => {
  it('names the first speaker, whatever the modality', () => {
    for (const modality of MODALITIES.filter((each) => each !== 'unreadable'))
      expect(words(claim(modality, hop('the envoy')))).toContain('the envoy');
  });

  it.each([
    ['reported-speech', 'said by the envoy'],
    ['forecast', 'expected by the envoy'],
    ['proposal', 'proposed by the envoy'],
    ['question', 'asked by the envoy'],
  ] as const)('is, of %s, “%s”', (modality, expected) => {
    expect(words(claim(modality, hop('the envoy', ENVOY)))).toBe(expected);
  });

  it('is second hand where somebody stands between speaker and source', () => {
    expect(words(claim('reported-speech', hop('the envoy'), hop('a wire')))).toBe(
      'said, second hand, by the envoy',
    );
    expect(words(claim('opinion', hop('the envoy'), hop('a wire')))).toBe(
      'opinion of the envoy, second hand',
    );
  });

  it('is in the voice of whoever wrote the source, or of the source itself', () => {
    expect(words(claim('asserted'))).toBe('asserted in the reporter’s own voice');
    expect(words(claim('asserted'), event('occurred'), published)).toBe('asserted in the source’s own voice');
  });

  it('tells who proposes from who tells of it, but only of a thing that is proposed', () => {
    const told = claim('proposal', hop('the envoy', ENVOY));
    expect(words(told, event('proposed', NORTH))).toBe('proposed by the North, as told by the envoy');
    expect(words(told, event('proposed', ENVOY))).toBe('proposed by the envoy');
    // At a briefing that took place the spokesman does not propose what a reporter suggests.
    expect(words(told, event('occurred', NORTH))).toBe('proposed by the envoy');
    expect(words(claim('proposal', hop('the envoy', ENVOY), hop('a wire')), event('proposed', NORTH))).toBe(
      'proposed by the North, as told by the envoy, second hand',
    );
  });
});

describe('how a claim is put, in Chinese', () => {
  speakChinese({ beforeAll, beforeEach, afterEach });

  it('names the first speaker, or the voice of the source', () => {
    expect(words(claim('reported-speech', hop('谢锋')))).toBe('谢锋说');
    expect(words(claim('reported-speech', hop('谢锋'), hop('a wire')))).toBe('谢锋说（间接转述）');
    expect(words(claim('opinion', hop('谢锋'), hop('a wire')))).toBe('谢锋的看法（间接转述）');
    expect(words(claim('asserted'))).toBe('以记者本人口吻断言');
    expect(words(claim('forecast'), event('expected'), published)).toBe('以来源自身口吻作出的预测');
    expect(words(claim('proposal', hop('使者', ENVOY)), event('proposed', NORTH))).toBe(
      'the North提议，据使者所述',
    );
  });
});
