import { useState } from 'react';
import { currentProfile, type Profile } from '#shared/settings/settings.ts';
import { profileText as text } from '#shared/text/settings.ts';
import { Button, IconButton } from '#renderer/components/Button.tsx';
import { TextField } from '#renderer/components/Fields.tsx';
import { icons } from '#renderer/components/Icons.tsx';
import { useSettings } from '#renderer/state/settings.ts';
import { useMayWrite } from '#renderer/state/use-may-write.ts';
import style from './ProfilesSettings.module.css';

/** Who works here: their names stand beside changes. A name that is taken off the list stays in the history. */
export function ProfilesSettings() {
  const { settings, set } = useSettings();
  const mayWrite = useMayWrite();
  if (!settings) return null;
  const { profiles } = settings;
  const current = currentProfile(settings);
  const put = (next: readonly Profile[]) => set('profiles', [...next]);
  const add = async (name: string) => {
    const added = { id: crypto.randomUUID(), name };
    if (!(await put([...profiles, added]))) return false;
    return profiles.length > 0 || (await set('currentProfile', added.id));
  };
  return (
    <div className={style.page}>
      <p>{text.intro}</p>
      {profiles.length === 0 ? <p>{text.none}</p> : null}
      <ul className={style.list} aria-label={text.listed}>
        {profiles.map((profile) => (
          <li key={profile.id} className={style.row}>
            <ProfileFields
              key={`${profile.name}\n${profile.position ?? ''}`}
              profile={profile}
              disabled={!mayWrite}
              onChange={(next) => void put(profiles.map((each) => (each.id === next.id ? next : each)))}
            />
            {profile.id === current?.id ? (
              <strong className={style.now}>{text.current}</strong>
            ) : (
              <Button disabled={!mayWrite} onClick={() => void set('currentProfile', profile.id)}>
                {text.choose}
              </Button>
            )}
            <IconButton
              label={text.remove(profile.name)}
              disabled={!mayWrite}
              onClick={() => void put(profiles.filter(({ id }) => id !== profile.id))}
            >
              {icons.close}
            </IconButton>
          </li>
        ))}
      </ul>
      {mayWrite ? <AddProfile onAdd={add} /> : null}
    </div>
  );
}

interface ProfileFieldsProps {
  readonly profile: Profile;
  readonly disabled: boolean;
  readonly onChange: (next: Profile) => void;
}

/** Written when the person leaves the field. */
function ProfileFields({ profile, disabled, onChange }: ProfileFieldsProps) {
  const [name, setName] = useState(profile.name);
  const [position, setPosition] = useState(profile.position ?? '');
  const write = () => {
    const { position: _, ...rest } = profile;
    const place = position.trim();
    const next: Profile = { ...rest, name: name.trim(), ...(place === '' ? {} : { position: place }) };
    if (next.name === '' || (next.name === profile.name && place === (profile.position ?? ''))) return;
    onChange(next);
  };
  return (
    <>
      <TextField
        label={text.name}
        value={name}
        onChange={setName}
        onBlur={write}
        disabled={disabled}
        error={name.trim() === '' ? text.nameNeeded : undefined}
      />
      <TextField
        label={text.position}
        value={position}
        onChange={setPosition}
        onBlur={write}
        disabled={disabled}
      />
    </>
  );
}

function AddProfile({ onAdd }: { readonly onAdd: (name: string) => Promise<boolean> }) {
  const [name, setName] = useState('');
  const add = async () => {
    if (await onAdd(name.trim())) setName('');
  };
  return (
    <form
      className={style.add}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') void add();
      }}
    >
      <TextField label={text.addName} placeholder={text.addNameExample} value={name} onChange={setName} />
      <Button submit look={'main'} icon={icons.add} disabled={name.trim() === ''}>
        {text.add}
      </Button>
    </form>
  );
}
