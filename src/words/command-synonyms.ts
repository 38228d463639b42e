/**
 * Other words for commands, in every language at once: a reader may look for one in a language that the page does
 * not speak just now. They are looked through and never shown. A command's own label stands first, in every language.
 */
const SYNONYMS: Readonly<Record<string, string>> = {
  'language-en': 'english language interface translate 英文 英语 语言 界面',
  'language-zh': 'chinese language interface translate zhongwen 中文 汉语 语言 界面',
  'language-browser': 'language automatic 语言 自动 浏览器',
  'theme-system':
    'Colours: as the device, 配色：随设备, theme colour color appearance automatic 主题 外观 配色 自动',
  'theme-light':
    'Colours: light, 配色：浅色, theme light mode day bright colour color appearance 浅色 日间 主题 外观 白天',
  'theme-dark':
    'Colours: dark, 配色：深色, theme dark mode night black colour color appearance 深色 夜间 黑暗 主题 外观',
  'contrast-system': 'Contrast: as the device, 对比度：随设备, contrast normal accessibility 对比度 普通',
  'contrast-more': 'Contrast: more, 对比度：增强, contrast high strong accessibility 高对比度 增强',
  zone: 'time zone timezone calendar days ruler 时区 日历 日期',
  'order-time':
    'Order of the list: by time, 列表次序：按时间, sort chronological by date order list 排序 时间 顺序',
  'order-text':
    'Order of the list: of the text, 列表次序：按原文, sort text article source order list 排序 原文 顺序',
  'match-any': 'Events with any of the actors, 涉及任一所选行为体, filter either or match 筛选 任一',
  'match-all':
    'Events with all of the actors together, 所选行为体同时在场, filter together who met whom both and match 筛选 同时 会见',
  'clear-filter': 'Clear the filter, 清除筛选, reset remove filters show all 重置 清除 筛选 全部',
  'go-to-date': 'Go to a date, 前往某一日期, jump calendar day month year show 跳转 日期 前往',
  'window-default': 'reset zoom initial chart timeline 重置 缩放 时间轴 chart 图表 window range',
  'window-whole':
    'Chart: whole dataset, 时间轴：整个数据集, fit all zoom out everything chart timeline 全部 缩小 时间轴 图表',
  'window-busiest': 'zoom in dense chart timeline 放大 密集 时间轴 busiest 图表',
  'close-event': 'Close the event, 关闭事件, back hide 返回 关闭',
  'close-source': 'Close the source, 关闭原文, back hide text article 返回 关闭 原文',
  'guided-reading': 'Guided reading, 导读, story tour walk steps introduction start 导读 导览 步骤 入门',
  print: 'Print, 打印, pdf paper save 打印 纸 导出',
  keys: 'Keys of the keyboard, 键盘快捷键, help shortcuts keyboard hotkeys 帮助 快捷键 键盘',
  open: 'import upload drop file folder zip csv table own data library device 打开 导入 上传 文件 数据',
  export: 'download save json csv calendar ical annotations excerpt 导出 下载 保存 日历',
  embed: 'iframe frame widget publish website snippet code html 嵌入 框架 网页 代码 发布',
  about:
    'About this dataset, 关于本数据集, version licence license curators rights corrections sources help 版本 许可 关于 来源',
  'copy-link':
    'Copy the link to this view, 复制当前视图的链接, share url address permalink 分享 链接 网址 复制',
  'kind meeting': 'filter meeting summit 会晤 会面 筛选',
  'kind call': 'filter call phone video 通话 电话 筛选',
  'kind talks': 'filter talks dialogue 会谈 对话 筛选',
  'kind press-briefing': 'filter press briefing conference 记者会 发布会 筛选',
  'kind interview': 'filter interview 采访 筛选',
  'kind remarks': 'filter remarks speech statement 讲话 发言 筛选',
  'kind analysis': 'filter analysis comment experts 分析 评论 筛选',
  'kind publication': 'filter publication article 发表 刊发 文章 筛选',
  'kind state': 'filter state of affairs 状况 筛选',
  'kind other': 'filter other unknown sort 其他 事件 筛选',
  'standing occurred': 'filter happened past 已发生 筛选',
  'standing ongoing': 'filter ongoing 持续 筛选',
  'standing proposed': 'filter proposed 提议 筛选',
  'standing expected': 'filter expected future 预期 预计 筛选',
  'standing asked': 'filter asked question 提问 筛选',
  'standing absent': 'filter absent never not happened 未发生 筛选',
  'modality asserted': 'filter asserted 断言 筛选',
  'modality reported-speech': 'filter reported speech said 转述 筛选',
  'modality opinion': 'filter opinion 观点 筛选',
  'modality forecast': 'filter forecast prediction 预测 筛选',
  'modality proposal': 'filter proposal 提议 筛选',
  'modality question': 'filter question 提问 筛选',
  'modality absence': 'filter absence 未发生 筛选',
  'modality unreadable': 'filter unreadable garbled 无法辨读 筛选',
  'basis stated': 'filter stated words 明文 筛选',
  'basis inferred-text': 'filter inferred 推断 筛选',
  'basis inferred-outside': 'filter inferred outside 推断 外部 筛选',
  'basis none-yet': 'filter no evidence yet unattested 尚无依据 筛选',
  source: 'filter source article paper 来源 出处 筛选',
};

/** Empty for a command that has none. */
export function commandSynonyms(command: string): string {
  return SYNONYMS[command] ?? '';
}
