/** A line that tells at a glance whether something is stated (filled dot) or inferred (open dot). */
import type { ReactNode } from 'react';
import './basis-line.css';

interface BasisLineProps {
  readonly kind: 'stated' | 'inferred';
  readonly children: ReactNode;
}

export function BasisLine({ kind, children }: BasisLineProps) {
  return (
    <span className="basis-line" data-kind={kind}>
      <span>{children}</span>
    </span>
  );
}
