/** What may be there at once or come later: what is there at once stays so on its way. */
export type MaybePromise<T> = T | Promise<T>;

export function afterwards<T, U>(
  value: MaybePromise<T>,
  next: (value: T) => MaybePromise<U>,
): MaybePromise<U> {
  return value instanceof Promise ? value.then(next) : next(value);
}
