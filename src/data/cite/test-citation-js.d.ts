/** What the tests use of Citation.js, which declares no types. */
declare module '@citation-js/core' {
  /** A CSL item as it was read. */
  interface ReadItem {
    readonly [field: string]: unknown;
  }
  export const plugins: {
    readonly input: {
      chain(text: string, options: { forceType: string; generateGraph: false }): readonly ReadItem[];
      readonly util: {
        /** With `false` nothing is mended: what is not of its field's type is left out. */
        clean(items: unknown, mends: false): readonly ReadItem[];
      };
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
