import type { ReactNode } from 'react';
import style from './RowButton.module.css';

interface RowButtonProps {
  readonly children: ReactNode;
  readonly onClick: () => void;
  /** Where the person is: a page of the program, a step of a form. */
  readonly current?: 'page' | 'step' | undefined;
  readonly title?: string;
  /** The row's own arrangement of what is in it. */
  readonly className?: string | undefined;
}

/** A line that is a button: kinds of data, items of a form, records behind a figure. */
export function RowButton({ children, onClick, current, title, className = '' }: RowButtonProps) {
  return (
    <button
      type="button"
      className={`${style.row} ${className}`}
      aria-current={current}
      title={title}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
