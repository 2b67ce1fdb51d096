import type { FactKind } from '#shared/facts/kinds.ts';
import { screenText } from '#shared/text/screens.ts';

/** The list of kinds, by what people look for. Attachments have no place of their own: cards show them. */
export const kindGroups: readonly { readonly name: string; readonly kinds: readonly FactKind[] }[] = [
  {
    name: screenText.groupEvents,
    kinds: ['event', 'eventSeries', 'award', 'bestPractice'],
  },
  {
    name: screenText.groupTeaching,
    kinds: ['programme', 'enrolment', 'coverage', 'contingent', 'subject', 'centre'],
  },
  {
    name: screenText.groupSchool,
    kinds: ['organisation', 'municipality', 'person', 'position', 'personStatus', 'training'],
  },
  {
    name: screenText.groupDocuments,
    kinds: [
      'request',
      'act',
      'agreement',
      'product',
      'webResource',
      'siteStat',
      'workForm',
      'workDirection',
      'snippet',
      'illustration',
      'abbreviation',
    ],
  },
  {
    name: screenText.groupProject,
    kinds: [
      'project',
      'projectTask',
      'criterion',
      'planItem',
      'financeLine',
      'grant',
      'teamMember',
      'projectAct',
      'partner',
      'indicator',
      'indicatorValue',
      'projectStatement',
    ],
  },
  {
    name: screenText.groupNetwork,
    kinds: ['status', 'networkMember', 'traineeshipSite', 'traineeship', 'governingBody'],
  },
];
