import type { ReactNode } from 'react';
import style from './EmptyState.module.css';

interface EmptyStateProps {
  readonly title: string;
  readonly text: string;
  readonly action?: ReactNode;
}

/** An empty place says what it is for and offers the first step. */
export function EmptyState({ title, text, action }: EmptyStateProps) {
  return (
    <div className={style.place}>
      <p className={style.title}>{title}</p>
      <p className={style.text}>{text}</p>
      {action}
    </div>
  );
}
