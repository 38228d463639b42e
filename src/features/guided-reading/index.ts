export { GuidedReading } from './GuidedReading';
export { GuidedReadingButton } from './GuidedReadingButton';
