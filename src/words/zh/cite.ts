import type { Catalogue } from '../catalogue';
import type { cite as english } from '../en/cite';

/** 引用的用语。 */
export const cite: Catalogue<typeof english> = {
  cite: {
    title: '引用',
    open: '注释等引用格式……',
    close: '关闭',
    ofEvent: '引用这一事件',
    ofQuotation: '引用这条引文',
    note: '注释（芝加哥格式）',
    words: '引文及其出处',
    formats: { bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
    link: '链接',
    copy: '复制',
    copyNamed: '复制：{{name}}',
    copied: '已复制',
    save: '保存',
    saveNamed: '保存：{{name}}',
  },
};
