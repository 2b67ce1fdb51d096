import { useState } from 'react';
import { settingsScreenText as text } from '#shared/text/settings-screen.ts';
import { RowButton } from '#renderer/components/RowButton.tsx';
import { AppearanceSettings } from './AppearanceSettings.tsx';
import { CopiesSettings } from './CopiesSettings.tsx';
import { FilesSettings } from './FilesSettings.tsx';
import { FormsSettings } from './FormsSettings.tsx';
import { OrganisationSettings } from './OrganisationSettings.tsx';
import { PageSettings } from './PageSettings.tsx';
import { ProfilesSettings } from './ProfilesSettings.tsx';
import style from './SettingsScreen.module.css';

const parts = [
  { id: 'organisation', name: text.organisation, Part: OrganisationSettings },
  { id: 'profiles', name: text.profiles, Part: ProfilesSettings },
  { id: 'page', name: text.page, Part: PageSettings },
  { id: 'copies', name: text.copies, Part: CopiesSettings },
  { id: 'files', name: text.files, Part: FilesSettings },
  { id: 'appearance', name: text.appearance, Part: AppearanceSettings },
  { id: 'forms', name: text.forms, Part: FormsSettings },
] as const;

/** Everything that is set once: the school, who works, the page, copies, files, how the window looks. */
export function SettingsScreen() {
  const [shown, setShown] = useState<(typeof parts)[number]['id']>('organisation');
  const { name, Part } = parts.find(({ id }) => id === shown) ?? parts[0];
  return (
    <div className={style.page}>
      <nav className={style.parts} aria-label={text.title}>
        {parts.map((part) => (
          <RowButton
            key={part.id}
            current={part.id === shown ? 'page' : undefined}
            onClick={() => setShown(part.id)}
          >
            <span>{part.name}</span>
          </RowButton>
        ))}
      </nav>
      <section className={style.main} aria-label={name}>
        <h1>{name}</h1>
        <Part />
      </section>
    </div>
  );
}
