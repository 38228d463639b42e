/** A property of the event: its name, its value, and below what bears it. */
import type { ReactNode } from 'react';

interface PropertyRowProps {
  readonly name: string;
  readonly children: ReactNode;
}

export function PropertyRow({ name, children }: PropertyRowProps) {
  return (
    <div className="property-row">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
