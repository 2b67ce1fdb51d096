import { type FactKind, isFactKind } from '#shared/facts/kinds.ts';
import type { Form, FormItem } from '../definition.ts';
import type { SpokenOf } from '../expression.ts';
import { found, type Found, type Place } from './found.ts';

/** What stands around a place of a form: the form itself, and the kind that its item is repeated for. */
export interface Setting {
  readonly form: Form;
  readonly each: FactKind | undefined;
}

export function settingOf(form: Form, { repeat }: FormItem): Setting {
  const kind = repeat?.source.kind;
  return { form, each: kind !== undefined && isFactKind(kind) ? kind : undefined };
}

/** The kind of the fact that a form speaks of; nothing where `each` has nothing to mean. */
export function spokenKind(of: SpokenOf, { each }: Setting): FactKind | undefined {
  return of === 'each' ? each : of;
}

/** `each` needs an item that is repeated; a project, a centre, a municipality has to be asked for by the form. */
export function subjectFaults(of: SpokenOf, at: Place, { form, each }: Setting): Found[] {
  if (of === 'each') return each === undefined ? [found(at, 'each.outside')] : [];
  // Every report has an organisation: its own.
  if (of === 'organisation' || form[of] === 'required') return [];
  return [found(at, 'subject.not-asked', { subject: of })];
}
