import { describe, expect, test } from 'vitest';
import { columnPaths } from './column-paths';

const GROUND = {
  density: { window: { start: 0, end: 100 }, parts: 2 },
  scale: { range: { start: 0, end: 100 }, width: 10 },
  highest: 4,
  height: 10,
};

describe('the columns of a lane', () => {
  test('are as high as the root of their number', () => {
    const { filled, hollow } = columnPaths({ happened: [4, 1], notHappened: [0, 0] }, GROUND);
    expect(filled).toBe('M0 2h4v8h-4zM5 6h4v4h-4z');
    expect(hollow).toBe('');
  });

  test('are hollow where nothing happened', () => {
    const { filled, hollow } = columnPaths({ happened: [0, 0], notHappened: [4, 0] }, GROUND);
    expect(filled).toBe('');
    expect(hollow).toBe('M0.5 2.5h3v7h-3z');
  });

  test('have what happened below and what did not above, by their numbers', () => {
    const { filled, hollow } = columnPaths({ happened: [2, 0], notHappened: [2, 0] }, GROUND);
    expect(filled).toBe('M0 6h4v4h-4z');
    expect(hollow).toBe('M0.5 2.5h3v3h-3z');
  });

  test('of one event among a million are still seen', () => {
    const ground = { ...GROUND, highest: 1_000_000 };
    expect(columnPaths({ happened: [1, 0], notHappened: [0, 0] }, ground).filled).toBe('M0 7h4v3h-4z');
  });
});
