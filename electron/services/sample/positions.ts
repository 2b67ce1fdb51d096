import type { Collector } from './collect.ts';
import type { Organisations } from './organisations.ts';
import type { People } from './people.ts';
import { day } from './values.ts';

/** Who works where: fifteen of the school's staff and three people from outside. */
export function addPositions(facts: Collector, people: People, orgs: Organisations) {
  const here = (person: string, title: string, from: string, roles: string[] = []) =>
    facts.add('position', { person, organisation: orgs.school, title, from: day(from), roles });
  const positions = {
    director: facts.add('position', {
      person: people.melnikova,
      organisation: orgs.school,
      title: 'директор',
      from: day('2016-08-15'),
      isHead: true,
    }),
    methodDeputy: here(
      people.tkachenko,
      'заместитель директора по научно-методической работе',
      '2019-09-02',
      ['координатор проекта'],
    ),
    pastoralDeputy: here(people.gaisina, 'заместитель директора по воспитательной работе', '2021-08-23'),
    centreHead: here(people.sarkisyan, 'руководитель центра «Точка роста», учитель физики', '2018-09-03', [
      'наставник полевых групп',
    ]),
    biologist: here(people.kim, 'учитель биологии, педагог дополнительного образования', '2015-09-01', [
      'наставник полевых групп',
    ]),
    programmer: here(people.lazarev, 'учитель информатики', '2020-09-01'),
  };
  here(people.vorobyova, 'учитель химии', '2012-09-03');
  here(people.cherkashin, 'учитель труда (технологии)', '2017-09-01');
  here(people.borodina, 'учитель географии', '2009-09-01', ['наставник полевых групп']);
  here(people.nurieva, 'учитель начальных классов', '2014-09-01');
  here(people.yudin, 'учитель математики', '2025-08-25', ['молодой педагог']);
  here(people.osipova, 'учитель русского языка и литературы', '2004-09-01');
  here(people.dzyuba, 'педагог-психолог', '2018-01-15');
  here(people.ryabinin, 'учитель физической культуры', '2022-09-01');
  here(people.shevchuk, 'педагог-библиотекарь', '2011-10-10');
  facts.add('position', {
    person: people.krylova,
    organisation: orgs.methodists,
    title: 'директор',
    isHead: true,
  });
  facts.add('position', {
    person: people.zhdanov,
    organisation: orgs.authority,
    title: 'начальник управления образования',
    isHead: true,
  });
  facts.add('position', {
    person: people.belozyorov,
    organisation: orgs.institute,
    title: 'доцент кафедры естественно-научного образования',
  });
  return positions;
}

export type Positions = ReturnType<typeof addPositions>;
