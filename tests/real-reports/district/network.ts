import { addressesIn, plain } from '../words.ts';
import { appendixOf } from './appendix.ts';
import { centreOf, type District, lineWith, linesBetween, schoolOf, schoolsIn, taken } from './district.ts';

/** Section 6: the agreements that are told one by one, and their number in all. */
export function addAgreements(district: District): void {
  const { text, facts, municipality, year } = district;
  const first = lineWith(text, /заключен договор о сетевом взаимодействии/u);
  const [since] = taken(first, /с (\d{4}) года/u);
  const [own, other] = schoolsIn(first).map(({ number }) => schoolOf(district, number));
  facts.add('agreement', {
    kind: 'networkForm',
    parties: [own ?? '', other ?? ''],
    date: { precision: 'year', year: Number(since) },
    subject: 'сетевое взаимодействие и сотрудничество',
  });
  for (const line of text.split('\n').map(plain)) {
    const nursery = /(МБДОУ ЦРР)(?: -)? детский сад\s+№ (\d+)/iu.exec(line);
    if (!nursery) continue;
    const [, name = '', number] = nursery;
    const [school] = schoolsIn(line);
    facts.add('agreement', {
      kind: 'cooperation',
      parties: [
        schoolOf(district, school?.number ?? 0),
        facts.organisation(`${name} детский сад № ${number}`, {
          type: 'kindergarten',
          number: Number(number),
          municipality,
        }),
      ],
    });
  }
  const [count] = taken(text, /Заключено (\d+) сетевых Соглашений/u);
  const indicator = facts.add('indicator', {
    name: 'Сетевых соглашений о взаимодействии и сотрудничестве',
    source: 'typed',
    formula: { counts: 'agreement' },
  });
  facts.add('indicatorValue', { indicator, period: year, figure: { value: Number(count) } });
}

/** Every address that the text gives, once. */
export function addAddresses({ text, facts }: District): void {
  for (const url of new Set(addressesIn(text))) {
    facts.add('webResource', { url, kind: url.endsWith('.pdf') ? 'file' : 'page' });
  }
}

/** Section 4: what the service does; section 7: where it goes; appendix 1: how parents are told. */
export function addDirections(district: District): void {
  const { text, facts, municipality } = district;
  const [service = ''] = taken(text, /методистом (МКУ «[^»]+») совместно/u);
  const organisation = facts.organisation(service, { type: 'methodicalService', municipality, isOwn: true });
  const lines = linesBetween(
    text,
    /^Основными направлениями деятельности/u,
    /^Информационное сопровождение/u,
  );
  const directions: { name: string; items: string[] }[] = [];
  for (const line of lines.filter((each) => each !== '')) {
    const heading = /^(\S+\s+деятельность):$/u.exec(line)?.[1];
    if (heading !== undefined) directions.push({ name: heading, items: [] });
    else directions.at(-1)?.items.push(withoutSign(line));
  }
  directions.forEach(({ name, items }, at) =>
    facts.add('workDirection', { organisation, name, items, order: at + 1 }),
  );
  linesBetween(text, /актуальны следующие направления:$/u, /^Приложение № 1$/u)
    .filter((line) => line !== '')
    .forEach((line, at) =>
      facts.add('workDirection', {
        organisation,
        name: withoutSign(line),
        order: at + 1,
        isPlanned: true,
      }),
    );
  const ninth = appendixOf(text, 9);
  linesBetween(ninth.text, /родительской общественности в форматах/u, /^Родители обучающихся/u).forEach(
    (line, at) =>
      facts.add('workForm', {
        text: line.replace(/^\d+\. /u, ''),
        audience: 'parents',
        order: at + 1,
        centre: centreOf(district, 9),
      }),
  );
}

function withoutSign(line: string): string {
  return line.replace(/^-\s*/u, '').replace(/[;.]$/u, '');
}
