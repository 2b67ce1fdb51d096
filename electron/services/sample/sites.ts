import type { Collector } from './collect.ts';
import type { Organisations } from './organisations.ts';
import { exact, inYear, moreThan } from './values.ts';

/** Where the school writes about itself, and how many people read it. */
export function addWebSites(facts: Collector, orgs: Organisations, project: string): void {
  const ofSchool = { organisation: orgs.school };
  const site = facts.add('webResource', {
    ...ofSchool,
    kind: 'site',
    title: 'Сайт школы',
    url: 'https://school7.zarechye.example',
  });
  const section = facts.add('webResource', {
    ...ofSchool,
    project,
    kind: 'section',
    title: 'Раздел «Полевая лаборатория»',
    url: 'https://school7.zarechye.example/pole/',
  });
  const bank = facts.add('webResource', {
    organisation: orgs.institute,
    project,
    kind: 'productBank',
    title: 'Методический банк института',
    url: 'https://iro.srednerechye.example/bank/pole/',
  });
  const stats = [
    [site, 'visits', 2024, exact(5140)],
    [site, 'visits', 2025, exact(7385)],
    [section, 'newUsers', 2024, exact(412)],
    [section, 'newUsers', 2025, moreThan(900)],
    [section, 'reviews', 2025, exact(37)],
    [bank, 'views', 2025, moreThan(300)],
  ] as const;
  for (const [resource, metric, year, figure] of stats) {
    facts.add('siteStat', { resource, metric, period: inYear(year), figure });
  }
}
