export { CHART_KEYS } from './chart-keys';
export { STRIP_KEYS } from './overview/strip-keys';
export { fetchTimeline, TimelineView } from './TimelineView';
