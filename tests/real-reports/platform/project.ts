import type { FactCollector } from '../fact-collector.ts';
import { plain } from '../words.ts';

interface Owner {
  readonly organisation: string;
  readonly status: string;
  readonly developers: string[];
}

const lineAfter = (lines: readonly string[], label: string): string => {
  const line = lines.find((each) => each.startsWith(label));
  if (line === undefined) throw new Error(`No line «${label}»`);
  return plain(line.slice(label.length));
};

/** «1. Тема проекта. Цель, задачи, инновационность.» and the criteria of «2. Измерение и оценка качества инновации.» */
export function addProject(
  facts: FactCollector,
  text: string,
  name: string,
  sectionUrl: string | undefined,
  owner: Owner,
): string {
  const lines = text.split('\n').map(plain);
  const year = /В (\d{4}) году присвоен статус краевой инновационной площадки/u.exec(text)?.[1];
  const platform = facts.add('status', {
    organisation: owner.organisation,
    kind: 'regionalPlatform',
    from: { precision: 'year', year: Number(year) },
  });
  const project = facts.add('project', {
    name,
    topic: lineAfter(lines, 'Тема проекта:'),
    goal: lineAfter(lines, 'Цель проекта:'),
    innovativeness: lines.find((line) => line.startsWith('Инновационность проекта')),
    developers: owner.developers,
    leadOrganisation: owner.organisation,
    status: platform,
    sectionUrl,
    state: 'running',
  });
  tasksIn(text).forEach((task, at) =>
    facts.add('projectTask', { project, order: at + 1, text: task, scope: 'project' }),
  );
  criteriaIn(text).forEach(({ title, indicators }, at) =>
    facts.add('criterion', { project, order: at + 1, name: title, indicators: [indicators] }),
  );
  return project;
}

export function tasksIn(text: string): string[] {
  return numberedAfter(text, (line) => line === 'Задачи проекта:');
}

export function criteriaIn(text: string): { readonly title: string; readonly indicators: string }[] {
  return numberedAfter(text, (line) => line.startsWith('2. Измерение и оценка')).map((entry) => {
    const [, title = '', rest = ''] = /^(Критерий .+?\.|\S+ критерий) (.+)$/u.exec(entry) ?? [];
    if (title === '') throw new Error(`Not a criterion: ${entry}`);
    return { title: title.replace(/\.$/u, ''), indicators: rest };
  });
}

/** Entries «1. …» in the order of their numbers, from 1, below a line; other lines may stand between. */
function numberedAfter(text: string, isHead: (line: string) => boolean): string[] {
  const lines = text.split('\n').map(plain);
  const entries: string[] = [];
  for (const line of lines.slice(lines.findIndex(isHead) + 1)) {
    const [, number, entry = ''] = /^(\d+)\. (.+)$/u.exec(line) ?? [];
    if (number === undefined) continue;
    if (Number(number) !== entries.length + 1) break;
    entries.push(entry);
  }
  return entries;
}
