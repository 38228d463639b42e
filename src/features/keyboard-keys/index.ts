import { lazy } from 'react';

export { usePageKeys } from './use-page-keys';

/** The sheet itself comes when somebody asks for it. */
export const KeyboardKeys = lazy(() =>
  import('./KeyboardKeys').then(({ KeyboardKeys: sheet }) => ({ default: sheet })),
);
