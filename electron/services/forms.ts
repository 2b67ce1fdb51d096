import { createHash } from 'node:crypto';
import { canonicalJson } from '#shared/facts/canonical.ts';
import type { Form } from '#shared/forms/definition.ts';
import { releasedForms } from '#shared/forms/released.ts';
import type { FormInfo } from '#shared/contract/shapes.ts';

/** A form with the hash of its content: id and version name it, the hash proves that it is the same one. */
export interface KnownForm {
  readonly form: Form;
  readonly hash: string;
}

export interface FormCatalogue {
  readonly all: () => readonly KnownForm[];
  /** Without a version, the newest. */
  readonly find: (id: string, version?: string) => KnownForm | undefined;
}

export function createFormCatalogue(forms: readonly Form[] = releasedForms): FormCatalogue {
  const known = forms.map((form) => ({ form, hash: hashOf(form) }));
  return {
    all: () => known,
    find: (id, version) =>
      known.findLast(({ form }) => form.id === id && (version === undefined || form.version === version)),
  };
}

function hashOf(form: Form): string {
  return createHash('sha256').update(canonicalJson(form)).digest('hex');
}

export function formInfo({ form, hash }: KnownForm): FormInfo {
  const { id, version, name, periods, project, centre = 'none', sections } = form;
  return {
    id,
    version,
    hash,
    name,
    periods,
    project,
    centre,
    items: sections.flatMap(({ items }) => items).length,
  };
}
