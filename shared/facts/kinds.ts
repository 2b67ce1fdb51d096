import { illustration } from './illustrations.ts';
import { act, personStatus, request, status } from './acts.ts';
import { attachment, snippet } from './attachments.ts';
import { award, event, eventSeries, product } from './events.ts';
import { indicator, indicatorValue } from './measured.ts';
import {
  abbreviation,
  agreement,
  centre,
  contingent,
  governingBody,
  municipality,
  organisation,
  siteStat,
  webResource,
} from './organisations.ts';
import { bestPractice, person, position, training } from './people.ts';
import {
  criterion,
  financeLine,
  grant,
  networkMember,
  partner,
  planItem,
  project,
  projectAct,
  projectStatement,
  projectTask,
  teamMember,
  traineeship,
  traineeshipSite,
} from './projects.ts';
import { coverage, enrolment, programme, subject, workDirection, workForm } from './teaching.ts';
import type { z } from '#shared/zod.ts';

/** Every kind of fact, in the order in which a file lists them: what is referred to stands first. */
export const factKinds = {
  municipality,
  organisation,
  person,
  position,
  act,
  personStatus,
  status,
  project,
  projectTask,
  criterion,
  centre,
  agreement,
  contingent,
  coverage,
  subject,
  programme,
  enrolment,
  product,
  eventSeries,
  event,
  award,
  training,
  bestPractice,
  planItem,
  financeLine,
  grant,
  teamMember,
  projectAct,
  partner,
  networkMember,
  traineeshipSite,
  traineeship,
  governingBody,
  webResource,
  siteStat,
  indicator,
  indicatorValue,
  projectStatement,
  workForm,
  workDirection,
  request,
  abbreviation,
  snippet,
  illustration,
  attachment,
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
