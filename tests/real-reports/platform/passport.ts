import type { FactCollector } from '../fact-collector.ts';
import { dateOf } from '../fact-collector.ts';
import { addressesIn, plain } from '../words.ts';

/** «I. Паспортная информация» of the form of 2022: eight numbered items, each a line with its title and its text. */
export interface Passport {
  readonly projectName: string;
  /** «Фамилия И.О.» with a position. */
  readonly developers: readonly { readonly name: string; readonly position: string }[];
  readonly items: ReadonlyMap<string, string>;
}

/** Titles of the items as the form prints them. */
export const passportTitles = [
  'Юридическое название учреждения',
  'Учредитель',
  'Юридический адрес',
  'Ф.И.О. руководителя',
  'Телефон, факс, e-mail',
  'Сайт учреждения',
  'Ссылка на раздел на сайте, посвященный проекту',
  'Официальные статусы организации в сфере образования, имевшиеся ранее и действующие на данный момент',
] as const;
type Title = (typeof passportTitles)[number];

export function readPassport(text: string): Passport {
  const lines = text.split('\n').map(plain);
  const head = lines.find((line) => line.startsWith('Проект «')) ?? '';
  const [, projectName = '', people = ''] = /^Проект «(.+)», разработчики проекта: (.+)$/u.exec(head) ?? [];
  const items = passportTitles.map((title, at): [string, string] => {
    const start = `${at + 1}. ${title} `;
    const line = lines.find((each) => each.startsWith(start));
    if (line === undefined) throw new Error(`No item «${title}»`);
    return [title, line.slice(start.length)];
  });
  const developers = [...people.matchAll(/((?:\p{Lu}\.){2} \p{Lu}\p{Ll}+), ([^,]+?)(?=, \p{Lu}\.|\.?$)/gu)];
  return {
    projectName,
    developers: developers.map(([, name = '', position = '']) => ({ name: surnameFirst(name), position })),
    items: new Map(items),
  };
}

export const passportItem = ({ items }: Passport, title: Title): string => items.get(title) ?? '';

/** «И.О. Фамилия» as the collector wants it. */
export function surnameFirst(name: string): string {
  return name.split(' ').toReversed().join(' ');
}

export interface Platform {
  readonly facts: FactCollector;
  readonly organisation: string;
  readonly project: string;
  readonly city: string;
}

export function addPassport(
  facts: FactCollector,
  passport: Passport,
): Omit<Platform, 'project'> & { status: string; developers: string[] } {
  const item = (title: Title) => passportItem(passport, title);
  const legalName = item('Юридическое название учреждения');
  const cityName = /город (\p{Lu}\p{Ll}+)/u.exec(legalName)?.[1] ?? '';
  const city = facts.municipality(`город ${cityName}`, { type: 'city', isOwn: true });
  const [, postcode, address] = /^(\d{6}), (.+)$/u.exec(item('Юридический адрес')) ?? [];
  const [, head = '', position = ''] =
    /^(\S+ \p{Lu}\p{Ll}+), (.+?)\.?$/u.exec(item('Ф.И.О. руководителя')) ?? [];
  const [, phone = ''] = /тел\.\/факс: ([+\d() -]+)/u.exec(item('Телефон, факс, e-mail')) ?? [];
  const [, email = ''] = /e-mail: (\S+)/u.exec(item('Телефон, факс, e-mail')) ?? [];
  const shortName = position.split(' ').slice(1).join(' ');
  const organisation = facts.organisation(shortName, {
    legalName,
    type: 'methodicalService',
    isOwn: true,
    municipality: city,
    founder: facts.organisation(item('Учредитель'), { type: 'educationAuthority', municipality: city }),
    postcode,
    legalAddress: address,
    head: facts.person(surnameFirst(head)),
    headPosition: position,
    phones: [phone],
    faxes: [phone],
    emails: [email],
    site: addressesIn(item('Сайт учреждения'))[0],
  });
  const developers = passport.developers.map(({ name, position: title }) =>
    facts.add('position', {
      person: facts.person(name),
      organisation,
      // «директор МКУ ЦРО»: the organisation is a record of its own.
      title: title.endsWith(` ${shortName}`) ? title.slice(0, -shortName.length - 1) : title,
    }),
  );
  return {
    facts,
    organisation,
    city,
    developers,
    status: addStatus(facts, organisation, item(passportTitles[7])),
  };
}

/** «краевой ресурсный центр … «…» приказ … № … от … г.» */
function addStatus(facts: FactCollector, organisation: string, printed: string): string {
  const [, topic = '', issuer = '', number, date = ''] =
    /^краевой ресурсный центр .*?«(.+)» приказ (.+?) №(\S+) от (.+)$/u.exec(printed) ?? [];
  const act = facts.add('act', {
    kind: 'order',
    title: topic,
    number,
    date: dateOf(date),
    level: 'regional',
    issuer: facts.organisation(issuer, { type: 'regionalInstitute' }),
  });
  return facts.add('status', {
    organisation,
    kind: 'regionalResourceCentre',
    topic,
    act,
    from: dateOf(date),
  });
}
