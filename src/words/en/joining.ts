/** What stands between the parts of a line, and around words that are set apart in it. */
export const joining = {
  join: {
    comma: ', ',
    semicolon: '; ',
  },
} as const;
