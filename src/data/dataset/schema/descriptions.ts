/** All that an editor shows while a curator types. */
import { EVENTS_DESCRIPTIONS } from './describe-events';
import { EVIDENCE_DESCRIPTIONS } from './describe-evidence';
import { FRAME_DESCRIPTIONS } from './describe-frame';
import { GUIDED_READING_DESCRIPTIONS } from './describe-guided-reading';
import { SOURCES_DESCRIPTIONS } from './describe-sources';
import type { SchemaDescriptions } from './schema-descriptions';

export const SCHEMA_DESCRIPTIONS: SchemaDescriptions = {
  ...FRAME_DESCRIPTIONS,
  ...SOURCES_DESCRIPTIONS,
  ...EVENTS_DESCRIPTIONS,
  ...EVIDENCE_DESCRIPTIONS,
  ...GUIDED_READING_DESCRIPTIONS,
};
