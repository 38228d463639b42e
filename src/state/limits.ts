/** More events than this are neither listed nor laid out mark by mark at once; list and chart say so. */
export const MAX_LISTED = 2000;
