import { describeFields } from '#shared/facts/fields.ts';
import { type FactKind, factKinds } from '#shared/facts/kinds.ts';
import { useAnswer } from './use-answer.ts';

/** What a new record of a kind holds from the start: the project, where there is only one. */
export function usePreset(kind: FactKind): Readonly<Record<string, unknown>> {
  const { value } = useAnswer('record:find', { kinds: ['project'], text: '', limit: 2 });
  const wants = describeFields(factKinds[kind]).some(({ name, required }) => name === 'project' && required);
  const [project, ...others] = value?.found ?? [];
  return wants && project && others.length === 0 ? { project: project.id } : {};
}
