/** The same in Chinese. */
export const chartOverview = {
  strip: {
    name: '全部数据',
    window: '图中的日期',
    start: '图中第一天',
    end: '图中最后一天',
  },
  stripKey: {
    on: '把视窗或其一端移到下一日、下一月或下一年',
    back: '移到前一日、前一月或前一年',
    farOn: '向后移一大步',
    farBack: '向前移一大步',
    first: '移到数据最早的日期',
    last: '移到数据最晚的日期',
    narrow: '缩短所示时段',
    widen: '延长所示时段',
  },
  windows: {
    chart: '图表',
    others: '其他日期',
    toEvent: '缩放到该事件',
    aDay: '某一天',
    go: '显示',
    failed: '时间轴的这一部分未能载入。请重新载入页面。',
  },
} as const;
