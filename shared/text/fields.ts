import { commonLabels } from './fields/common.ts';
import { documentLabels } from './fields/documents.ts';
import { eventLabels } from './fields/events.ts';
import type { Labels } from './fields/labels.ts';
import { projectLabels } from './fields/project.ts';
import { schoolLabels } from './fields/school.ts';
import { teachingLabels } from './fields/teaching.ts';

const own: Labels = {
  ...schoolLabels,
  ...teachingLabels,
  ...eventLabels,
  ...documentLabels,
  ...projectLabels,
};

/** The label of a field; for a place such as «audiences[2].participants» the labels of its steps. */
export function fieldName(kind: string, place: string): string {
  return place
    .split('.')
    .map((step) => {
      const [, name = step, position] = /^([^[]*)(?:\[(\d+)\])?/.exec(step) ?? [];
      const label = own[kind]?.[name] ?? commonLabels[name] ?? name;
      return position === undefined ? label : `${label}, строка ${Number(position) + 1}`;
    })
    .join(' → ');
}

/** True when the field has a Russian label; a test asks for every field of every kind. */
export function hasFieldName(kind: string, name: string): boolean {
  return own[kind]?.[name] !== undefined || commonLabels[name] !== undefined;
}
