import { addressesIn, plain } from '../words.ts';
import type { Platform } from './passport.ts';

/** Sections 3 and 4: what was published, what goes on year after year, what was counted. */
export function addResults(platform: Platform, text: string): void {
  addProducts(platform, text);
  addEvents(platform, text);
  for (const url of new Set(addressesIn(text))) {
    platform.facts.add('webResource', {
      url,
      kind: url.endsWith('.pdf') ? 'file' : url.includes('?') ? 'section' : 'site',
      organisation: platform.organisation,
      project: platform.project,
    });
  }
}

function taken(text: string, pattern: RegExp): string[] {
  const found = pattern.exec(plain(text));
  if (!found) throw new Error(`No ${pattern.source}`);
  return found.slice(1).map((part) => part ?? '');
}

function addProducts({ facts, organisation, project }: Platform, text: string): void {
  const links = [{ to: project }];
  const [year, title = '', place = '', url = ''] = taken(
    text,
    /В (\d{4}) году [^.]*подготовлен и издан печатный сборник «([^»]+)»\. Сборник размещен на (сайте .+?) по адресу (https?:\S+)/u,
  );
  facts.add('product', {
    kind: 'collection',
    title,
    organisation,
    year: Number(year),
    publication: 'published',
    placements: [{ platform: place, url }],
    links,
  });
  const [since, channel = ''] = taken(text, /в (\d{4}) году МКУ ЦРО создан на видеохостинге \S+ (.+?), где/u);
  facts.add('product', { kind: 'channel', title: channel, organisation, year: Number(since), links });
  const [bank = ''] = taken(text, /Создан (Банк методических продуктов .+?) с активными ссылками/u);
  facts.add('product', { kind: 'productBank', title: bank, organisation, links });
  const [advice = ''] = taken(text, /(Методические рекомендации по проведению .+?) ежегодно направляются/u);
  facts.add('product', { kind: 'recommendations', title: advice, organisation, links });
}

function addEvents({ facts, project, organisation }: Platform, text: string): void {
  const links = [{ to: project }];
  const [ordinal, conference = '', year] = taken(
    text,
    /(\d+)-й год подряд .*?проводится (.+?)\. .*?В (\d{4}) году активное участие/u,
  );
  const series = facts.add('eventSeries', { name: conference, organiser: organisation });
  facts.add('event', {
    title: conference,
    kind: 'conference',
    level: 'national',
    date: { precision: 'year', year: Number(year) },
    ordinal: Number(ordinal),
    series,
    organisation,
    links,
  });
  const [shown, exhibition = '', schools, others = '', reviews] = taken(
    text,
    /В (\d{4}) году «посетить» совместную (.+?) ко дню .+? смогли (\d+) школы .+?, организации (.+?) районов\. .+? более (\d+) отзывов/u,
  );
  facts.add('event', {
    title: exhibition,
    kind: 'exhibition',
    date: { precision: 'year', year: Number(shown) },
    format: 'online',
    organisation,
    measures: [
      { kind: 'schools', figure: { value: Number(schools) } },
      { kind: 'reviews', figure: { value: Number(reviews), qualifier: 'moreThan' } },
    ],
    // «Абинского и Белореченского»: the districts of the network, in the genitive.
    municipalities: others
      .split(' и ')
      .map((name) => facts.municipality(`${name.replace(/ого$/u, 'ий')} район`, { type: 'district' })),
    links,
  });
  const [contest = ''] = taken(text, /Традиционным стал (Городской конкурс .+? «[^»]+»)/u);
  facts.add('eventSeries', { name: contest, organiser: organisation });
}
