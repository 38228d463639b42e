/** Texts that may have all terms of a query, with what is learnt of them term by term. */

/** Arrays by candidate are of one length; a text has as many numbers of places as its words fill bits of 32. */
export class Candidates {
  /** Ascending. */
  texts: Uint32Array;
  /** What the terms so far weigh in each. */
  scores: Float64Array;
  /** The numbers of candidate i lie from `starts[i]` to before `starts[i + 1]`, in each of the arrays of places. */
  starts: Uint32Array;
  /** By asked term a bit for each place where it stands; the last also where it is only begun. */
  readonly places: (Uint32Array | undefined)[] = [];
  /** Where the last term stands whole. */
  exactPlaces: Uint32Array = new Uint32Array();

  constructor(texts: Uint32Array, wordCounts: Uint16Array) {
    this.texts = texts;
    this.scores = new Float64Array(texts.length);
    this.starts = new Uint32Array(texts.length + 1);
    for (let at = 0; at < texts.length; at += 1) {
      this.starts[at + 1] = (this.starts[at] ?? 0) + Math.ceil((wordCounts[texts[at] ?? 0] ?? 0) / 32);
    }
  }

  /** Of an array of places. */
  get room(): number {
    return this.starts[this.texts.length] ?? 0;
  }

  /** Leaves those whose flag is 1, and not 0. */
  keep(flags: Uint8Array): void {
    const left = placesOfFlags(flags);
    if (left.length === flags.length) return;
    const [oldTexts, oldScores, oldStarts] = [this.texts, this.scores, this.starts];
    const texts = new Uint32Array(left.length);
    const scores = new Float64Array(left.length);
    const starts = new Uint32Array(left.length + 1);
    for (let place = 0; place < left.length; place += 1) {
      const at = left[place] ?? 0;
      texts[place] = oldTexts[at] ?? 0;
      scores[place] = oldScores[at] ?? 0;
      starts[place + 1] = (starts[place] ?? 0) + (oldStarts[at + 1] ?? 0) - (oldStarts[at] ?? 0);
    }
    const kept = (bits: Uint32Array) => {
      const fewer = new Uint32Array(starts[left.length] ?? 0);
      for (let place = 0, to = 0; place < left.length; place += 1) {
        const at = left[place] ?? 0;
        const end = oldStarts[at + 1] ?? 0;
        for (let from = oldStarts[at] ?? 0; from < end; from += 1, to += 1) fewer[to] = bits[from] ?? 0;
      }
      return fewer;
    };
    for (const [term, bits] of this.places.entries()) if (bits !== undefined) this.places[term] = kept(bits);
    if (this.exactPlaces.length > 0) this.exactPlaces = kept(this.exactPlaces);
    this.texts = texts;
    this.scores = scores;
    this.starts = starts;
  }
}

function placesOfFlags(flags: Uint8Array): Uint32Array {
  const places = new Uint32Array(flags.length);
  let count = 0;
  for (let at = 0; at < flags.length; at += 1) {
    places[count] = at;
    count += flags[at] ?? 0;
  }
  return places.subarray(0, count);
}
