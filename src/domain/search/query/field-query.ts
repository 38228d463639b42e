/** What is asked of one field. */
import type { Asked } from './asked-terms';
import type { DerivedTerms } from './derived-terms';

export interface FieldQuery {
  readonly asked: Asked;
  /** For each asked term; none finds nothing. */
  readonly derived: readonly DerivedTerms[];
  /** Whether words spelt like those asked for will do; then all results are equally near. */
  readonly isNear: boolean;
  /** At most so many results are kept. */
  readonly size: number;
}
