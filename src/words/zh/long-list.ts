/** The words of a list that is too long to stand whole in the page, in Chinese. */
export const longList = {
  longList: {
    find: '页面中只有屏幕附近的事件，浏览器自带的查找看不到其余事件。',
    search: '在此搜索全部事件',
    searchOutside: '在完整页面中搜索全部事件',
    part: '事件',
    range: '第{{from}}至{{to}}项',
    position: '第{{position}}项，共{{size}}项',
    before_other: '之前还有{{number}}项',
    after_other: '之后还有{{number}}项',
    upTo: '至{{date}}',
    from: '自{{date}}起',
    soFar_other: '目前有{{number}}项，数据集的其余部分仍在载入。',
    onItsWay: '正在载入',
    failed: '部分事件未能载入。',
  },
} as const;
