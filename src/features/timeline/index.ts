export { CHART_KEYS } from './chart-keys';
export { STRIP_KEYS } from './overview/strip-keys';
export { PICTURE_FORMATS } from './picture/picture-formats';
export { fetchTimeline, TimelineView } from './TimelineView';
