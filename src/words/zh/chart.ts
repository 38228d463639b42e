/** The chart's own words in Chinese. */
import type { Catalogue } from '../catalogue';
import type { chart as english } from '../en/chart';

export const chart: Catalogue<typeof english> = {
  tick: {
    decade: '{{year}}年代',
    dayAndTime: '{{day}} {{time}}',
  },
  group: {
    events: '{{number}}项事件',
    close: '关闭事件列表',
    zoom: '放大查看这些事件',
    more: '另有{{number}}项事件未列出，放大后可见。',
    moreHere: '另有{{number}}项',
    hint: '按下可查看列表',
  },
  beyond: {
    before: '← {{date}}：{{title}}',
    after: '→ {{date}}：{{title}}',
  },
  chartKey: {
    next: '时间上的下一个事件',
    previous: '时间上的上一个事件',
    rowBelow: '下一行中时间最近的事件',
    rowAbove: '上一行中时间最近的事件',
    first: '第一个事件',
    last: '最后一个事件',
    open: '打开事件，或展开一组事件的列表',
    zoomIn: '以该事件为中心放大',
    zoomOut: '以该事件为中心缩小',
    panLater: '图表略向后移',
    panEarlier: '图表略向前移',
    windowLater: '图表向后移一屏',
    windowEarlier: '图表向前移一屏',
    back: '关闭列表或已打开的事件，回到其标记',
  },
};
