/** What a search that is being prepared says of itself. */

/** `waiting`: the dataset is still being read. `joining`: all events are indexed, the index is put together. */
export type SearchStage = 'waiting' | 'indexing' | 'joining' | 'ready' | 'failed';

export interface SearchNews {
  readonly stage: SearchStage;
  /** Events that are indexed, and how many there are; 0 of 0 while that is not known. */
  readonly indexed: number;
  readonly total: number;
}

export const NOT_BEGUN: SearchNews = { stage: 'waiting', indexed: 0, total: 0 };
