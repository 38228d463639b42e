import type { Catalogue } from '../catalogue';
import type { keys as englishLate } from '../en/keys';
import type { shell as english } from '../en/shell';

export const shell: Catalogue<typeof english & typeof englishLate> = {
  head: {
    language: '语言',
    languageNow: '语言：{{name}}',
    theme: '外观',
    themes: { system: '跟随设备', light: '浅色', dark: '深色' },
    contrast: '对比度',
    contrasts: { system: '跟随设备', more: '增强' },
    more: '更多',
    open: '打开数据集……',
    dropHere: '放在此处即可打开',
    export: '存为文件……',
    embed: '嵌入网页……',
    print: '打印',
    copyLink: '复制链接',
    linkCopied: '链接已复制',
    linkNotCopied: '未能复制链接，可从地址栏复制。',
    failed: '未能载入。请重新载入页面再试。',
    notes: '提示',
    closeNote: '关闭提示',
  },
  link: {
    opens: {
      device: '仅可在存有该数据集的本浏览器中打开',
      file: '指向本设备上的一个文件',
    },
  },
  keys: {
    title: '键盘操作',
    close: '关闭',
    or: '或',
    page: '任何位置',
    search: '搜索，并可调整各项设置',
    sheet: '显示本页说明',
    escape: '关闭最后打开的内容，回到原处',
    tab: '前往下一部分或返回上一部分',
    chart: '时间轴中',
    strip: '全部数据的概览条上',
    choices: '筛选与菜单中',
    choose: '勾选，或按下按钮',
    among: '在菜单、列表或切换项中移动',
    single: '启用单键快捷键',
    singleHelp: '如果 / 和 ? 造成干扰（例如使用语音输入时），可在此关闭。',
  },
};
