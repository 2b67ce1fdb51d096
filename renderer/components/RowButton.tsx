import type { KeyboardEvent, ReactNode } from 'react';
import style from './RowButton.module.css';

interface RowButtonProps {
  readonly children: ReactNode;
  readonly onClick: () => void;
  /** Where the person is: a page of the program, a step of a form. */
  readonly current?: 'page' | 'step' | undefined;
  readonly title?: string;
  /** The row's own arrangement of what is in it. */
  readonly className?: string | undefined;
  /** In a long list only one line is a stop of Tab; keys lead to the others. */
  readonly isStop?: boolean;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLButtonElement>) => void;
}

/** A line that is a button: kinds of data, items of a form, records behind a figure. */
export function RowButton({
  children,
  onClick,
  current,
  title,
  className = '',
  isStop = true,
  onKeyDown,
}: RowButtonProps) {
  return (
    <button
      type="button"
      className={`${style.row} ${className}`}
      aria-current={current}
      title={title}
      tabIndex={isStop ? undefined : -1}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      {children}
    </button>
  );
}
