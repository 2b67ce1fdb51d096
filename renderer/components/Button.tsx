import { ActionIcon, Button as LibraryButton, Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';

interface ButtonProps {
  readonly children: ReactNode;
  readonly onClick?: () => void;
  /** `main`: the one thing to do here; `plain`: the rest; `quiet`: inside a line. */
  readonly look?: 'main' | 'plain' | 'quiet' | 'danger' | 'quietDanger';
  readonly icon?: ReactNode;
  readonly busy?: boolean;
  readonly disabled?: boolean;
  readonly submit?: boolean;
  readonly command?: string;
  /** More words, and the key that does the same. */
  readonly hint?: string;
}

const looks = {
  main: { variant: 'filled' },
  plain: { variant: 'default' },
  quiet: { variant: 'subtle' },
  danger: { variant: 'outline', color: 'red.8' },
  quietDanger: { variant: 'subtle', color: 'var(--bad)' },
} as const;

export function Button(props: ButtonProps) {
  const {
    children,
    onClick,
    look = 'plain',
    icon,
    busy = false,
    disabled = false,
    submit,
    command,
    hint,
  } = props;
  const button = (
    <LibraryButton
      {...looks[look]}
      type={submit ? 'submit' : 'button'}
      leftSection={icon}
      loading={busy}
      disabled={disabled}
      onClick={onClick}
      data-command={command}
    >
      {children}
    </LibraryButton>
  );
  return hint === undefined ? button : <Tooltip label={hint}>{button}</Tooltip>;
}

interface IconButtonProps {
  readonly label: string;
  readonly children: ReactNode;
  readonly onClick: () => void;
  readonly disabled?: boolean;
}

/** An icon never stands without its words: they are the tooltip and the name for a screen reader. */
export function IconButton({ label, children, onClick, disabled = false }: IconButtonProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant="subtle"
        color="gray.7"
        size={32}
        aria-label={label}
        onClick={onClick}
        disabled={disabled}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
