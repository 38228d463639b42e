// Runs before each unit test file: what a test has rendered is taken away after it.

import { afterEach } from 'vitest';

if (typeof document !== 'undefined') {
  // Only where there is a page; the other tests need not wait for React.
  const { cleanup } = await import('@testing-library/react');
  afterEach(cleanup);
}
