import { Tabs as LibraryTabs } from '@mantine/core';
import type { ReactNode } from 'react';

export interface Tab {
  readonly id: string;
  readonly title: string;
  readonly content: ReactNode;
}

/** A hidden tab stays as it was left: what is half typed there must not vanish. */
export function Tabs({ tabs, label }: { readonly tabs: readonly Tab[]; readonly label: string }) {
  return (
    <LibraryTabs defaultValue={tabs[0]?.id ?? null} keepMounted>
      <LibraryTabs.List aria-label={label}>
        {tabs.map(({ id, title }) => (
          <LibraryTabs.Tab key={id} value={id}>
            {title}
          </LibraryTabs.Tab>
        ))}
      </LibraryTabs.List>
      {tabs.map(({ id, content }) => (
        <LibraryTabs.Panel key={id} value={id} pt="sm">
          {content}
        </LibraryTabs.Panel>
      ))}
    </LibraryTabs>
  );
}
