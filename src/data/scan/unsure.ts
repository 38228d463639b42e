/** Thrown where the scanner is not sure: no error, since nothing is known to be wrong. Whoever asked reads the record anew. */
export const UNSURE = Symbol('unsure');
