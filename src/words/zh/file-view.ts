import type { Catalogue } from '../catalogue';
import type { fileView as english } from '../en/file-view';

/** 查看有误文件的用语。 */
export const fileView: Catalogue<typeof english> = {
  file: {
    name: '文件{{file}}',
    close: '关闭文件',
    ofProblems: '第{{number}}个问题，共{{total}}个',
    previous: '上一个问题',
    next: '下一个问题',
    reading: '正在读取文件……',
    lines: '问题前后各行',
    mend: '请在文件中改正并保存，再在此打开。',
  },
};
