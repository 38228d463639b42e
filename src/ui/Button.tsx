/** A button in words: `plain` for toolbars, `outlined` for a choice among others, `primary` for the one to press. */
import type { ButtonHTMLAttributes, ReactNode } from 'react';
import './button.css';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'style' | 'type'> {
  readonly look?: 'plain' | 'outlined' | 'primary' | 'link';
  readonly children: ReactNode;
}

export function Button({ look = 'plain', children, ...rest }: ButtonProps) {
  return (
    <button type="button" className="button" data-look={look} {...rest}>
      {children}
    </button>
  );
}
