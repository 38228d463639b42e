import type { Catalogue } from '../catalogue';
import type { offline as english } from '../en/offline';

export const offline: Catalogue<typeof english> = {
  update: {
    ready: '本页面有新版本。',
    reload: '立即重新载入',
    later: '稍后',
  },
};
