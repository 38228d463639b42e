/** Something could not be fetched: what, and what the browser or the host said. */
export class LoadFailure extends Error {
  override readonly name = 'LoadFailure';

  constructor(
    /** The file as the dataset names it, e.g. "texts/global-times.body.txt". */
    readonly file: string,
    /** e.g. "404" or "Failed to fetch". */
    readonly detail: string,
    readonly isMissing = false,
  ) {
    super(`${file}: ${detail}`);
  }
}
