import { z } from '#shared/zod.ts';

/**
 * Every setting of a school by its key: what people chose and what screens remember. They live in the database, so
 * that a copy carries them, and outside of the history: undo is of facts. Loose objects keep what a newer program
 * wrote beside what this one knows.
 */

const name = z.string().trim().min(1).max(200);
const id = z.string().min(1).max(100);

/** Somebody who works in the program; the name stands beside changes in the history. */
const profile = z.looseObject({ id: z.uuid(), name, position: name.optional() });
export type Profile = z.infer<typeof profile>;

/** Percent of the usual size of letters. */
export const textSizes = [100, 115, 130, 150, 200] as const;

const appearance = z.looseObject({ textSize: z.literal(textSizes), contrast: z.boolean() });

const margin = z.number().min(5).max(60);

/** A page profile by its name, and what the school wants otherwise. Margins in millimetres, sizes in points. */
const page = z.looseObject({
  profile: id,
  margins: z.object({ left: margin, right: margin, top: margin, bottom: margin }).optional(),
  font: name.optional(),
  size: z.number().min(8).max(24).optional(),
  tableSize: z.number().min(6).max(24).optional(),
  lineSpacing: z.number().min(1).max(3).optional(),
  numbering: z.enum(['fromSecond', 'fromFirst', 'none']).optional(),
});

const gridLayout = z.looseObject({
  /** In the order on the screen; width in pixels at the usual size of letters. */
  columns: z.array(z.looseObject({ id, width: z.number().min(20).max(4_000) })).max(300),
  sort: z.looseObject({ column: id, descending: z.boolean() }).optional(),
  filters: z.record(z.string(), z.unknown()).optional(),
});

const importMapping = z.looseObject({
  kind: id,
  header: z.array(z.string().max(2_000)).max(1_000),
  /** For each column of the header the field that it goes to; `null`: to none. */
  columns: z.array(z.string().max(500).nullable()).max(1_000),
});

/** How many mappings are remembered; the oldest are forgotten first. */
const keptMappings = 200;

/** A «Справка» that is drawn again with the facts of the day. */
const savedTable = z.looseObject({
  id: z.uuid(),
  title: name,
  kind: id,
  columns: z.array(id).max(300),
  query: z.record(z.string(), z.unknown()),
  group: z.string().max(200).optional(),
});

export const settingSchemas = {
  profiles: z.array(profile).max(200),
  /** Absent until somebody says who works. */
  currentProfile: z.uuid().optional(),
  /** The year in which the school year begins. */
  schoolYear: z.int().min(2000).max(2100),
  appearance,
  /** How much the files of attachments may take on the disk, bytes. */
  quotaBytes: z
    .int()
    .min(50 * 1024 ** 2)
    .max(1024 ** 4),
  page,
  gridLayouts: z.record(z.string(), gridLayout),
  /** Newest first. */
  importMappings: z.array(importMapping).transform((all) => all.slice(0, keptMappings)),
  savedTables: z.array(savedTable).max(1_000),
  /** The number of the newest change that was handed over, by the name of who received it. */
  exchangeMarks: z.record(name, z.int().min(0)),
} as const;

export type SettingKey = keyof typeof settingSchemas;
export type Settings = { readonly [K in SettingKey]: z.output<(typeof settingSchemas)[K]> };

export const settingKeys = Object.keys(settingSchemas) as [SettingKey, ...SettingKey[]];

/** What holds until somebody chooses otherwise. `now`: ISO 8601. */
export function defaultSettings(now: string): Settings {
  return {
    profiles: [],
    currentProfile: undefined,
    schoolYear: schoolYearOf(now),
    appearance: { textSize: 100, contrast: false },
    quotaBytes: 2 * 1024 ** 3,
    page: { profile: 'school' },
    gridLayouts: {},
    importMappings: [],
    savedTables: [],
    exchangeMarks: {},
  };
}

/** The year in which the school year of a moment began: 1 September, local time. */
export function schoolYearOf(now: string): number {
  const date = new Date(now);
  return date.getMonth() >= 8 ? date.getFullYear() : date.getFullYear() - 1;
}

/** Who works in the program now; nobody, until a profile is chosen. */
export function currentProfile(settings: Pick<Settings, 'profiles' | 'currentProfile'>): Profile | undefined {
  const { profiles, currentProfile: chosen } = settings;
  return profiles.find((each) => each.id === chosen);
}
