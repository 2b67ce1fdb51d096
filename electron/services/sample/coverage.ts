import type { Choice } from '#shared/facts/choices.ts';
import type { Collector } from './collect.ts';
import type { Municipalities, Organisations } from './organisations.ts';
import { exact, schoolYear } from './values.ts';

type Area = Choice<'programmeArea'>;

interface YearOfClubs {
  readonly startYear: number;
  readonly whole: number;
  readonly children: number;
  readonly byArea: Readonly<Partial<Record<Area, number>>>;
}

/** Children in clubs, each once; who is in clubs of two areas is shown in both. Wholes are the contingents. */
const clubs: readonly YearOfClubs[] = [
  {
    startYear: 2024,
    whole: 453,
    children: 89,
    byArea: { technical: 29, naturalScience: 24, tourism: 27, artistic: 20 },
  },
  {
    startYear: 2025,
    whole: 466,
    children: 98,
    byArea: { technical: 31, naturalScience: 30, tourism: 27, artistic: 22 },
  },
];

/** How many children the clubs, the centre and the district's centres reach. */
export function addCoverage(
  facts: Collector,
  orgs: Organisations,
  centre: string,
  where: Municipalities,
): void {
  for (const { startYear, whole, children, byArea } of clubs) {
    const inClubs = {
      organisation: orgs.school,
      period: schoolYear(startYear),
      programmeKinds: ['additional' as const],
      base: { kind: 'allPupils' as const, value: exact(whole) },
    };
    facts.add('coverage', { ...inClubs, pupils: exact(children) });
    for (const [area, pupils] of Object.entries(byArea)) {
      facts.add('coverage', { ...inClubs, area: area as Area, pupils: exact(pupils) });
    }
  }
  facts.add('coverage', {
    centre,
    organisation: orgs.school,
    period: schoolYear(2025),
    programmeKinds: ['lesson', 'extracurricular', 'additional'],
    pupils: exact(214),
    base: { kind: 'allPupils', value: exact(466) },
    note: 'Каждый ученик учтён один раз: на уроках, в кружках и на курсах внеурочной деятельности центра.',
  });
  facts.add('coverage', {
    municipality: where.zarechny,
    period: schoolYear(2025),
    programmeKinds: ['lesson', 'extracurricular', 'additional'],
    pupils: exact(517),
    base: { kind: 'schoolsWithCentres', value: exact(995) },
    note: 'Школы района, в которых работают центры: № 3 и № 7.',
  });
}
