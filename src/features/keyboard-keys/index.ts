import { lazy } from 'react';
import { inTime } from '../../base/in-time';

export { usePageKeys } from './use-page-keys';

/** The sheet itself comes when somebody asks for it. */
export const KeyboardKeys = lazy(() =>
  inTime(import('./KeyboardKeys')).then(({ KeyboardKeys: sheet }) => ({ default: sheet })),
);
