/** The marks between the parts of a line, in Chinese. */
export const joining = {
  join: {
    comma: '，',
    semicolon: '；',
    colon: '：',
    brackets: '（{{words}}）',
  },
} as const;
