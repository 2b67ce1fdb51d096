import type { Collector } from './collect.ts';

/** School subjects that the centre's lessons belong to. */
export function addSubjects(facts: Collector) {
  const science = 'Естественно-научные предметы';
  return {
    physics: facts.add('subject', { name: 'Физика', area: science }),
    biology: facts.add('subject', { name: 'Биология', area: science }),
    chemistry: facts.add('subject', { name: 'Химия', area: science }),
    crafts: facts.add('subject', {
      name: 'Труд (технология)',
      area: 'Технология',
      aliases: ['Технология', 'Труд'],
    }),
  };
}

export type Subjects = ReturnType<typeof addSubjects>;
