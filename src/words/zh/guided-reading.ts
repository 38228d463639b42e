/** 导读的词句。The words of the guided reading, in Chinese. */
import type { Catalogue } from '../catalogue';
import type { guidedReading as english } from '../en/guided-reading';

export const guidedReading: Catalogue<typeof english> = {
  guided: {
    open: '导读',
    resume: '导读：从第{{number}}步继续',
    region: '导读',
    place: '{{number}} / {{count}}',
    step: '第{{number}}步，共{{count}}步',
    previous: '上一步',
    next: '下一步',
    contents: '全部步骤',
    close: '关闭导读',
    away: '您已离开这一步。',
    back: '回到这一步',
    unknown: '本数据集的导读中没有“{{id}}”这一步。',
    failed: '导读未能加载。',
  },
};
