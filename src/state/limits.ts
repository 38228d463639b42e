/** More events than this are not laid out mark by mark at once; the chart says so. */
export const MAX_LISTED = 2000;
