/** A text with the parts that were found in it. */
import './marked-text.css';

interface MarkedTextProps {
  readonly text: string;
  /** In code units, half-open, in order and apart. */
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
  /** BCP 47 tag; "und" says nothing. */
  readonly language: string;
}

export function MarkedText({ text, ranges, language }: MarkedTextProps) {
  const last = ranges.at(-1)?.end ?? 0;
  return (
    <span className="marked-text" lang={language === 'und' ? undefined : language}>
      {ranges.map(({ start, end }, index) => (
        <span key={start}>
          {text.slice(ranges[index - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(last)}
    </span>
  );
}
