import { Failure } from '#shared/contract/failure.ts';
import type { Handlers } from '#shared/contract/calls.ts';
import { firstIssue } from '#shared/facts/issue.ts';
import { settingSchemas } from '#shared/settings/settings.ts';
import type { ServicePorts } from './ports.ts';
import type { StoreSession } from './store-session.ts';

type Names = 'settings:get' | 'settings:set';

/** What people chose and what screens remember. */
export function settingsService(session: StoreSession, ports: ServicePorts): Handlers<Names> {
  return {
    'settings:get': async () => session.store().settings.all(ports.now()),

    'settings:set': async ({ key, value }) => {
      const { settings } = session.writable();
      if (value === undefined) settings.set(key, undefined);
      else {
        const parsed = settingSchemas[key].safeParse(value, { reportInput: true });
        if (!parsed.success) throw new Failure('settings/invalid', { ...firstIssue(parsed.error) });
        settings.set(key, parsed.data);
      }
      return { at: ports.now() };
    },
  };
}
