/** What of this feature comes when it is asked for. */
export { ImportReportPanel } from './ImportReportPanel';
export { KeepOnDevice } from './KeepOnDevice';
export { OpenDataDialog } from './OpenDataDialog';
