export { CHART_KEYS } from './chart-keys';
export { TimelineView } from './TimelineView';
