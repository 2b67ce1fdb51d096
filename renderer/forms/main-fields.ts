import type { FactKind } from '#shared/facts/kinds.ts';

/**
 * The fields of a kind that people fill first, in the order of their work; the card shows the rest under «Все поля».
 * Lists show the first of them as columns.
 */
export const mainFields: Readonly<Record<FactKind, readonly string[]>> = {
  municipality: ['name', 'type', 'region', 'isOwn'],
  organisation: ['shortName', 'legalName', 'type', 'settlement', 'municipality', 'isOwn'],
  person: ['surname', 'name', 'patronymic', 'degree', 'academicTitle'],
  position: ['person', 'title', 'organisation', 'from', 'to', 'isHead'],
  act: ['kind', 'title', 'number', 'date', 'issuer', 'level'],
  status: ['organisation', 'kind', 'topic', 'act', 'from', 'to'],
  project: [
    'name',
    'leadOrganisation',
    'periodFrom',
    'periodTo',
    'direction',
    'practicalSignificance',
    'innovationSignificance',
  ],
  projectTask: ['project', 'order', 'text', 'scope', 'state'],
  centre: ['organisation', 'name', 'profile', 'opened', 'head', 'zones'],
  agreement: ['kind', 'parties', 'number', 'date', 'subject'],
  contingent: ['organisation', 'asOf', 'pupils', 'teachers'],
  programme: ['name', 'kind', 'area', 'classes', 'teachers', 'hoursPerYear'],
  enrolment: ['programme', 'schoolYear', 'point', 'count'],
  product: ['title', 'kind', 'period', 'authors', 'url', 'usedInPeriod', 'links'],
  eventSeries: ['name', 'firstYear', 'organiser'],
  event: ['title', 'date', 'kind', 'level', 'audiences', 'placeText', 'outcome', 'links', 'urls'],
  planItem: [
    'text',
    'plannedPeriod',
    'actualPeriod',
    'state',
    'resultDescription',
    'products',
    'order',
    'project',
  ],
  financeLine: ['source', 'period', 'planned', 'actual', 'project'],
  teamMember: ['person', 'position', 'organisation', 'functions', 'order', 'project'],
  projectAct: ['act', 'justification', 'order', 'project'],
  partner: ['organisations', 'actualParticipation', 'functions', 'planned', 'order', 'project'],
  indicator: ['name', 'unit', 'source', 'order', 'project', 'formula'],
  indicatorValue: ['indicator', 'period', 'figure', 'note'],
  projectStatement: ['section', 'text', 'period', 'order', 'project'],
};
