/** Text that is there to be copied, as it will be pasted. */
import './code-text.css';

interface CodeTextProps {
  /** `''` where another program is to read it; absent for words in the page's language. */
  readonly lang?: '';
  readonly children: string;
}

export function CodeText({ lang, children }: CodeTextProps) {
  return (
    <pre className="code-text" lang={lang}>
      {children}
    </pre>
  );
}
