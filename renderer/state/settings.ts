import type { SettingKey, Settings } from '#shared/settings/settings.ts';
import { call } from '#renderer/api/client.ts';
import { appState } from './app-state.ts';
import { tellError } from './notices.ts';
import { useAnswer } from './use-answer.ts';

/** Sets one setting; whoever shows settings reads them again. True when it is kept. */
export async function setSetting<K extends SettingKey>(key: K, value: Settings[K]): Promise<boolean> {
  const answer = await call('settings:set', { key, value });
  if (answer.ok) appState.setState(({ revision }) => ({ revision: revision + 1 }));
  else tellError(answer.error);
  return answer.ok;
}

/** All settings with their defaults, once they are read. */
export function useSettings() {
  const { value } = useAnswer('settings:get', {});
  return { settings: value, set: setSetting };
}
