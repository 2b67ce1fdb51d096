import type { Draft } from '#electron/services/sample/collect.ts';
import { addressesIn, plain } from '../words.ts';
import { closed, type District, lineWith, linesBetween, schoolOf, schoolsIn, taken } from './district.ts';

/** Section 4: courses by number of people, and practices that were shown to others. */
export function addStaff(district: District): void {
  const { text, facts, year } = district;
  const courses = lineWith(text, /Все специалисты центров/u);
  facts.add('training', { topic: taken(courses, /повысив квалификацию по теме «([^»]+)»/u)[0] ?? '' });
  const [count, topic = ''] = taken(courses, /(\d+) педагога прошли обучение на федеральных курсах «(.+)»/u);
  facts.add('training', { topic: closed(topic), kind: 'course', count: { value: Number(count) } });
  const share = lineWith(text, /от общего числа педагогов/u);
  const [subject = '', people, percent] = taken(
    share,
    /профессионального мастерства (по .+?), что составляет .+?(\d+) человека \((\d+) %/u,
  );
  facts.add('training', {
    topic: subject,
    count: { value: Number(people) },
    share: { value: Number(percent) },
    // «На сегодняшний день»: the day of the report, which is told by its year only.
    date: year,
  });
  const away = lineWith(text, /приняли участие в очном обучении/u);
  facts.add('training', {
    topic: taken(away, /(на базе детского технопарка «[^»]+»)/u)[0] ?? '',
    kind: 'faceToFace',
    city: taken(away, /в городе (\p{L}+)е на/u)[0]?.concat('ь'),
  });
  const fifth = lineWith(text, /курсах профессиональной переподготовки/u);
  facts.add('training', {
    topic: taken(fifth, /переподготовки «([^»]+)»/u)[0] ?? '',
    kind: 'retraining',
    // «Два педагога»: the number stands in a word.
    count: { value: 2 },
    organisation: schoolOf(district, 5),
  });
  for (const practice of practicesOf(district)) facts.add('bestPractice', practice);
}

/** Numbered entries that tell who showed what; one that names nobody is a sentence and no practice. */
export function practicesOf(district: District): Draft<'bestPractice'>[] {
  const entries = linesBetween(district.text, /отмечены лучшие практики/u, /^Умение транслировать/u);
  return entries.flatMap((entry) => {
    const bare = plain(entry.replace(/^\d+\)/u, ''));
    if (!/представил|выступил/u.test(bare)) return [];
    const person = /\p{Lu}\p{Ll}+ \p{Lu}\.\p{Lu}\./u.exec(bare.replaceAll(/им\. \S+ \p{L}+/gu, ''))?.[0];
    const school = schoolsIn(bare)[0]?.number;
    const year = /\((\d{4}) год\)/u.exec(bare)?.[1];
    return [
      {
        title: closed(
          /(?:по теме|с докладом|образования|конференции) «(.+?)»(?=[,.(\s]|$)/u.exec(bare)?.[1] ?? bare,
        ),
        person: person === undefined ? undefined : district.facts.person(person),
        position: plain(taken(bare, /^(.+?)(?: МБОУ| «Точка роста»| Центра)/u)[0] ?? ''),
        organisation: school === undefined ? undefined : schoolOf(district, school),
        form: bare.includes('открытое занятие') ? 'openLesson' : 'talk',
        date: year === undefined ? undefined : { precision: 'year', year: Number(year) },
        url: addressesIn(bare)[0],
        note: bare,
      },
    ];
  });
}
