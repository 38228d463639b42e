/** The marks between the parts of a line, in Chinese. */
export const joining = {
  join: {
    comma: '，',
    semicolon: '；',
    colon: '：',
    bracket: '（',
    bracketEnd: '）',
    brackets: '（{{words}}）',
  },
} as const;
