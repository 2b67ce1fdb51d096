import { describeFields } from '#shared/facts/fields.ts';
import { type FactKind, factKinds } from '#shared/facts/kinds.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';

/** What a new record of a kind holds without being asked: the project, where there is only one. */
export function presetFor(kind: FactKind, facts: FactLookup): Readonly<Record<string, unknown>> {
  const [project, ...others] = facts.list('project');
  const wants = describeFields(factKinds[kind]).some(({ name, required }) => name === 'project' && required);
  return wants && project && others.length === 0 ? { project: project.id } : {};
}
