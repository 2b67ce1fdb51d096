import { act, status } from './acts.ts';
import { event, eventSeries, product } from './events.ts';
import { indicator, indicatorValue } from './measured.ts';
import { agreement, centre, contingent, municipality, organisation } from './organisations.ts';
import { person, position } from './people.ts';
import {
  financeLine,
  partner,
  planItem,
  project,
  projectAct,
  projectStatement,
  projectTask,
  teamMember,
} from './projects.ts';
import { enrolment, programme } from './teaching.ts';
import type { z } from '#shared/zod.ts';

/** Every kind of fact, in the order in which a file lists them: what is referred to stands first. */
export const factKinds = {
  municipality,
  organisation,
  person,
  position,
  act,
  status,
  project,
  projectTask,
  centre,
  agreement,
  contingent,
  programme,
  enrolment,
  product,
  eventSeries,
  event,
  planItem,
  financeLine,
  teamMember,
  projectAct,
  partner,
  indicator,
  indicatorValue,
  projectStatement,
} as const;

export type FactKind = keyof typeof factKinds;
export type Fields<K extends FactKind> = z.infer<(typeof factKinds)[K]>;

/** One stored fact. `fields` holds what the kind's schema knows and, untouched, what it does not know. */
export interface Fact<K extends FactKind = FactKind> {
  readonly id: string;
  readonly kind: K;
  readonly fields: Fields<K>;
}

export const factKindNames = Object.keys(factKinds) as FactKind[];

export function isFactKind(name: string): name is FactKind {
  return Object.hasOwn(factKinds, name);
}
