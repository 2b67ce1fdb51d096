import { Menu } from '@mantine/core';
import type { ReactNode } from 'react';

export interface MenuItem {
  readonly id: string;
  readonly title: string;
  readonly icon?: ReactNode;
}

interface DropMenuProps {
  /** Said by a screen reader; the button shows `children`. */
  readonly label: string;
  readonly children: ReactNode;
  /** One of these holds. */
  readonly choices: readonly MenuItem[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
  /** Things to do, below the choices. */
  readonly actions: readonly (MenuItem & { readonly run: () => void })[];
  readonly className?: string | undefined;
  /** The menu command that presses the button. */
  readonly command?: string | undefined;
}

/** A button that opens a short list: one of several to choose, and things to do. */
export function DropMenu(props: DropMenuProps) {
  const { label, children, choices, chosen, onChoose, actions, className, command } = props;
  return (
    // Within the page's landmark, where a screen reader looks for it.
    <Menu
      position="bottom-end"
      width={272}
      withInitialFocusPlaceholder={false}
      portalProps={{ target: 'main' }}
    >
      <Menu.Target>
        <button type="button" className={className} aria-label={label} data-command={command}>
          {children}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {choices.length > 0 ? (
          <Menu.RadioGroup value={chosen ?? null} onChange={onChoose}>
            {choices.map(({ id, title }) => (
              <Menu.RadioItem key={id} value={id} closeMenuOnClick>
                {title}
              </Menu.RadioItem>
            ))}
          </Menu.RadioGroup>
        ) : null}
        {choices.length > 0 && actions.length > 0 ? <Menu.Divider /> : null}
        {actions.map(({ id, title, icon, run }) => (
          <Menu.Item key={id} leftSection={icon} onClick={run}>
            {title}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
