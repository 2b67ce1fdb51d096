import {
  choice,
  date,
  figure,
  group,
  integer,
  list,
  longText,
  reference,
  text,
  url,
  yesNo,
} from './fields.ts';
import { z } from '#shared/zod.ts';

/** Entities of `domain.md` §2 a2: an innovation project and everything that belongs to one project only. */

export const project = z.looseObject({
  name: text(),
  topic: longText().optional(),
  goal: longText().optional(),
  direction: longText().optional(),
  periodFrom: date().optional(),
  periodTo: date().optional(),
  practicalSignificance: longText().optional(),
  innovationSignificance: longText().optional(),
  innovativeness: longText().optional(),
  developers: list(reference('position')).optional(),
  supervisor: reference('person').optional(),
  leadOrganisation: reference('organisation').optional(),
  status: reference('status').optional(),
  sectionUrl: url().optional(),
  state: choice('projectState').optional(),
});

const ofProject = { project: reference('project'), order: integer().optional() };

export const projectTask = z.looseObject({
  ...ofProject,
  text: longText(),
  scope: choice('taskScope').optional(),
  year: integer().optional(),
  state: choice('workState').optional(),
});

export const planItem = z.looseObject({
  ...ofProject,
  text: longText(),
  plannedPeriod: date().optional(),
  actualPeriod: date().optional(),
  responsible: list(reference('person')).optional(),
  responsibleText: text().optional(),
  resultDescription: longText().optional(),
  products: list(reference('product')).optional(),
  productsText: longText().optional(),
  links: list(group({ title: text().optional(), url: url() })).optional(),
  state: choice('workState').optional(),
});

/** A line may belong to a centre, and may have no amount, only a source (a7, rule 8). */
export const financeLine = z.looseObject({
  project: reference('project').optional(),
  order: integer().optional(),
  centre: reference('centre').optional(),
  period: date().optional(),
  source: text(),
  planned: figure().optional(),
  actual: figure().optional(),
  note: longText().optional(),
});

export const teamMember = z.looseObject({
  ...ofProject,
  person: reference('person'),
  organisation: reference('organisation').optional(),
  position: text().optional(),
  degree: text().optional(),
  academicTitle: text().optional(),
  functions: list(longText()).optional(),
  period: date().optional(),
});

export const projectAct = z.looseObject({
  ...ofProject,
  act: reference('act'),
  justification: longText().optional(),
  period: date().optional(),
});

export const partner = z.looseObject({
  ...ofProject,
  organisations: list(reference('organisation')),
  agreement: reference('agreement').optional(),
  planned: yesNo().optional(),
  actualParticipation: longText().optional(),
  functions: list(longText()).optional(),
  period: date().optional(),
});

/** An effect, a proposal, a ground of sustainability or a correction: items 12, 13, 14 and 16 of the 2023 form. */
export const projectStatement = z.looseObject({
  ...ofProject,
  section: choice('statementSection'),
  text: longText(),
  period: date().optional(),
  direction: longText().optional(),
  cause: longText().optional(),
  solution: longText().optional(),
  supportedBy: list(reference('indicator', 'product', 'event')).optional(),
});

/** How the innovation is measured: item 2 of the 2022 form, as prose or as a table. */
export const criterion = z.looseObject({
  ...ofProject,
  number: text().optional(),
  name: text(),
  definition: longText().optional(),
  indicators: list(longText()).optional(),
});

export const grant = z.looseObject({
  programme: text(),
  project: reference('project').optional(),
  organisations: list(reference('organisation')).optional(),
  amount: figure().optional(),
  period: date().optional(),
  level: choice('eventLevel').optional(),
  note: longText().optional(),
});

/** A municipality or an organisation in the platform's network. */
export const networkMember = z.looseObject({
  project: reference('project'),
  municipality: reference('municipality').optional(),
  organisation: reference('organisation').optional(),
  contact: reference('organisation').optional(),
  from: date().optional(),
  to: date().optional(),
  agreement: reference('agreement').optional(),
  note: longText().optional(),
});

/** A site that trains other teachers (glossary: стажировочная / опорная площадка). */
export const traineeshipSite = z.looseObject({
  organisation: reference('organisation'),
  kind: choice('siteKind').optional(),
  project: reference('project').optional(),
  status: reference('status').optional(),
  act: reference('act').optional(),
  competence: longText().optional(),
  programme: reference('programme').optional(),
  programmeText: text().optional(),
  hours: integer().optional(),
  duration: text().optional(),
  from: date().optional(),
  to: date().optional(),
  note: longText().optional(),
});

export const traineeship = z.looseObject({
  site: reference('traineeshipSite').optional(),
  project: reference('project').optional(),
  topic: longText(),
  cycle: integer().optional(),
  period: date().optional(),
  trainees: figure().optional(),
  experience: text().optional(),
  modularProgrammes: figure().optional(),
  municipalities: list(reference('municipality')).optional(),
  note: longText().optional(),
});
