/** A record together with where it stands in the file, since faulty neighbours are taken out before it is used. */
import type { Path } from '../document/problem';

export interface Located<T> {
  readonly record: T;
  readonly path: Path;
}
