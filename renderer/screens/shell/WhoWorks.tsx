import { profileText } from '#shared/text/settings.ts';
import { currentProfile } from '#shared/settings/settings.ts';
import { DropMenu } from '#renderer/components/DropMenu.tsx';
import { icons } from '#renderer/components/Icons.tsx';
import { goTo } from '#renderer/state/navigate.ts';
import { useSettings } from '#renderer/state/settings.ts';
import { useMayWrite } from '#renderer/state/use-may-write.ts';
import style from './WhoWorks.module.css';

/** Who works now, in the head of every screen; another one takes over with one press. */
export function WhoWorks() {
  const { settings, set } = useSettings();
  const mayWrite = useMayWrite();
  if (!settings || !mayWrite) return null;
  const current = currentProfile(settings);
  const name = current?.name ?? profileText.nobody;
  return (
    <DropMenu
      label={`${profileText.whoWorks}: ${name}`}
      className={style.who}
      choices={settings.profiles.map(({ id, name: title }) => ({ id, title }))}
      chosen={current?.id}
      onChoose={(id) => void set('currentProfile', id)}
      actions={[
        {
          id: 'manage',
          title: profileText.manage,
          icon: icons.people,
          run: () => goTo({ screen: 'settings' }),
        },
      ]}
    >
      {icons.people}
      <span>{name}</span>
    </DropMenu>
  );
}
