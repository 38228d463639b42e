import { describeStore } from '../../domain/store/test-conformance';
import { storeInParts } from './test-parts';

describeStore('a store of parts that came backwards, packed and unpacked', storeInParts);
