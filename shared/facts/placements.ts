import { date, group, list, text, url } from './fields.ts';

/** Where something is published: on a site, in a social network, in a paper (`domain.md` a7, rule 5). */
export const placements = () =>
  list(group({ platform: text(), url: url().optional(), page: text().optional(), date: date().optional() }));
