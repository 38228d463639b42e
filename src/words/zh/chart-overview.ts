/** The same in Chinese. */
export const chartOverview = {
  strip: {
    name: '全部数据',
    window: '图中的日期',
    start: '图中第一天',
    end: '图中最后一天',
  },
  windows: {
    chart: '时间图',
    others: '其他日期',
    toEvent: '缩放到该事件',
    aDay: '某一天',
    go: '显示',
    failed: '时间线的这一部分未能载入。请重新载入页面。',
  },
} as const;
