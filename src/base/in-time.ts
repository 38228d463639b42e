/** What may never come is given up: of code that is fetched no browser says whether anything of it comes. */

/**
 * Milliseconds for a part of the app, or a worker. The largest has some 100 kB as it is sent, so that a connection which is
 * too slow for it is too slow for the page, too.
 */
export const LONGEST_COMING = 60_000;

/** Rejects where it has not come in time. */
export function inTime<T>(coming: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(new Error(`it did not come within ${LONGEST_COMING / 1000} seconds`));
    const timer = setTimeout(giveUp, LONGEST_COMING);
    void coming.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
