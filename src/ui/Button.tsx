/** A button in words: `plain` for toolbars, `outlined` for a choice among others, `primary` for the one to press. */
import type { ButtonHTMLAttributes, ReactNode } from 'react';
import './button.css';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'style' | 'type'> {
  readonly look?: 'plain' | 'outlined' | 'primary' | 'link';
  readonly children: ReactNode;
}

/** One that is `disabled` does nothing and can still be reached: what is pressed last before an end keeps the focus. */
export function Button({ look = 'plain', disabled = false, onClick, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className="button"
      data-look={look}
      {...(disabled ? { 'aria-disabled': true } : { onClick })}
      {...rest}
    >
      {children}
    </button>
  );
}
