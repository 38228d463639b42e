/** An address that this page may not ask: neither of this site nor of one that whoever hosts it has named. */
import { LoadFailure } from '../load-failure';

export class ForeignAddress extends LoadFailure {
  constructor(readonly address: URL) {
    super(address.href, `this page may not fetch anything from ${address.origin}`);
  }
}
