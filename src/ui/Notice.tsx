/** A message in the flow of the page: what happened, why, and what can be done about it. */
import type { ReactNode } from 'react';
import './notice.css';

interface NoticeProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** `alert` interrupts a screen reader and is for failures only. */
  readonly role?: 'alert' | 'status';
}

export function Notice({ title, children, actions, role }: NoticeProps) {
  return (
    <div className="notice" role={role}>
      <p className="notice__title">{title}</p>
      {children}
      {actions && <div className="notice__actions">{actions}</div>}
    </div>
  );
}
