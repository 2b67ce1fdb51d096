import { z } from '#shared/zod.ts';
import { settingKeys, type Settings } from '#shared/settings/settings.ts';
import { call, nothing } from '../call.ts';

/** All settings with their defaults; they come out of the store parsed already. */
const settings = z.custom<Settings>((value) => typeof value === 'object');

export const settingsCalls = {
  'settings:get': call(nothing, settings),
  /** Sets one setting; without a value the default comes back. Outside of undo: the answer has no change set. */
  'settings:set': call(
    z.object({ key: z.enum(settingKeys), value: z.unknown().optional() }),
    z.object({ at: z.string() }),
  ),
} as const;
