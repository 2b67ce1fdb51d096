import { type Control, describeFields, type FieldDescription } from '#shared/facts/fields.ts';
import { type FactKind, factKinds, isFactKind } from '#shared/facts/kinds.ts';
import { hasDerived } from '../derived.ts';

/**
 * `printed`: what an expression prints: fields, groups, references, at the end perhaps a derived name. `stored`: what
 * conditions and orders look at: stored fields only, lists member by member.
 */
export type Walk = 'printed' | 'stored';

/** A control, or nothing for a derived text. */
export type End = Control | undefined;

/** Where a path may end; nothing when it leads nowhere. A reference to several kinds may lead to several ends. */
export function endsOf(path: readonly string[], kind: FactKind, walk: Walk): readonly End[] {
  return endsIn(path, describeFields(factKinds[kind]), kind, walk);
}

function endsIn(
  [step = '', ...rest]: readonly string[],
  fields: readonly FieldDescription[],
  kind: FactKind | undefined,
  walk: Walk,
): readonly End[] {
  const control = fields.find(({ name }) => name === step)?.control;
  if (control) return rest.length === 0 ? [control] : endsBehind(control, rest, walk);
  const isDerived = rest.length === 0 && walk === 'printed' && kind !== undefined && hasDerived(kind, step);
  return isDerived ? [undefined] : [];
}

function endsBehind(control: Control, rest: readonly string[], walk: Walk): readonly End[] {
  switch (control.type) {
    case 'reference':
      return control.kinds
        .filter(isFactKind)
        .flatMap((next) => endsIn(rest, describeFields(factKinds[next]), next, walk));
    case 'group':
      return endsIn(rest, control.fields, undefined, walk);
    case 'list':
      return walk === 'stored' ? endsBehind(control.of, rest, walk) : [];
    default:
      return [];
  }
}

/** The first step that there is not. */
export function lostStep(path: readonly string[], kind: FactKind, walk: Walk): string | undefined {
  const at = path.findIndex((_, last) => endsOf(path.slice(0, last + 1), kind, walk).length === 0);
  return path[at];
}

/** The kinds of records that a control leads to, through lists and links (`[{ to }]`). */
export function kindsBehind(control: End): readonly string[] {
  if (control?.type === 'reference') return control.kinds;
  if (control?.type === 'list') return kindsBehind(control.of);
  if (control?.type === 'group')
    return kindsBehind(control.fields.find(({ name }) => name === 'to')?.control);
  return [];
}
