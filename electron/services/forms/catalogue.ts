import { createHash } from 'node:crypto';
import { canonicalJson } from '#shared/facts/canonical.ts';
import { plainDataIssue } from '#shared/facts/plain-data.ts';
import type { FormInfo } from '#shared/contract/shapes.ts';
import { type Form, formSchema } from '#shared/forms/definition.ts';
import { releasedForms } from '#shared/forms/released.ts';
import type { StoredRecord } from '#shared/report/record-kinds.ts';

/** A form with the hash of its content: id and version name it, the hash proves that it is the same one. */
export interface KnownForm {
  readonly form: Form;
  readonly hash: string;
  /** The record of a pack; none of a form that comes with the program. */
  readonly pack?: string | undefined;
}

export interface FormCatalogue {
  /** Forms as they are listed, the versions of one form from the oldest to the newest. */
  readonly all: () => readonly KnownForm[];
  /** Without a version, the newest. */
  readonly find: (id: string, version?: string) => KnownForm | undefined;
}

export function createFormCatalogue(forms: readonly Form[] = releasedForms): FormCatalogue {
  const known = inOrder(forms.map((form) => ({ form, hash: hashOf(form) })));
  return catalogueOf(() => known);
}

/** The forms of another catalogue and those that were added; `packs` gives the same list while nothing was changed. */
export function catalogueWithPacks(
  released: FormCatalogue,
  packs: () => readonly StoredRecord[],
): FormCatalogue {
  const read = new WeakMap<readonly StoredRecord[], readonly KnownForm[]>();
  return catalogueOf(() => {
    const records = packs();
    const known = read.get(records) ?? inOrder(united(released.all(), records.flatMap(knownPack)));
    read.set(records, known);
    return known;
  });
}

function catalogueOf(all: () => readonly KnownForm[]): FormCatalogue {
  return {
    all,
    find: (id, version) =>
      all().findLast(({ form }) => form.id === id && (version === undefined || form.version === version)),
  };
}

/** A form of a newer program, or what is none, is passed over: reports of it say that it is missing. */
function knownPack({ id, fields }: StoredRecord): KnownForm[] {
  const definition: unknown = Reflect.get(fields, 'definition');
  if (plainDataIssue(definition)) return [];
  const form = formSchema.safeParse(definition);
  return form.success ? [{ form: form.data, hash: hashOf(form.data), pack: id }] : [];
}

/** A pack was there before the program brought a form of the same name: the reports are pinned to the pack. */
function united(released: readonly KnownForm[], packs: readonly KnownForm[]): KnownForm[] {
  const names = new Set(packs.map(nameOf));
  return [...released.filter((form) => !names.has(nameOf(form))), ...packs];
}

const nameOf = ({ form: { id, version } }: KnownForm): string => `${id} ${version}`;

/** Forms stay in the order in which they came; the versions of one stand together. */
function inOrder(forms: readonly KnownForm[]): KnownForm[] {
  const ids = [...new Set(forms.map(({ form }) => form.id))];
  return ids.flatMap((id) =>
    forms
      .filter(({ form }) => form.id === id)
      .toSorted((a, b) => compareVersions(a.form.version, b.form.version)),
  );
}

/** «9» before «10», «2023» before «2023-2». */
export function compareVersions(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

export function hashOf(form: Form): string {
  return createHash('sha256').update(canonicalJson(form)).digest('hex');
}

export function formInfo({ form, hash }: KnownForm): FormInfo {
  const { id, version, name, periods, project, centre = 'none', municipality = 'none', sections } = form;
  return {
    id,
    version,
    hash,
    name,
    periods,
    project,
    centre,
    municipality,
    items: sections.flatMap(({ items }) => items).length,
  };
}
