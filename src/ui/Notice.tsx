/** A message in the flow of the page: what happened, why, and what can be done about it. */
import type { ReactNode } from 'react';
import './notice.css';

interface NoticeProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** The notice is all that the page has: its title is the page's. */
  readonly isPageTitle?: boolean;
  /** `alert` interrupts a screen reader and is for failures only. */
  readonly role?: 'alert' | 'status';
}

export function Notice({ title, children, actions, role, isPageTitle = false }: NoticeProps) {
  const Title = isPageTitle ? 'h1' : 'p';
  return (
    <div className="notice" role={role}>
      <Title className="notice__title">{title}</Title>
      {children}
      {actions && <div className="notice__actions">{actions}</div>}
    </div>
  );
}
