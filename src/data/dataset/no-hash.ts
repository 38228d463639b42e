/** Stands where the hash of a stored text cannot be read, so that there is nothing to compare its bytes with. */
export const NO_HASH = '';
