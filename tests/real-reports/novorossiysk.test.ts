import { describe, expect, test } from 'vitest';
import { create } from '../support/services.ts';
import { membersIn, sitesIn } from './platform/network.ts';
import { passportItem, readPassport } from './platform/passport.ts';
import { criteriaIn, tasksIn } from './platform/project.ts';
import { readPlatform } from './platform/read-platform.ts';
import { holdFacts, indicator, ofKind, partsOf, search } from './program.ts';
import { realReport } from './reports-folder.ts';
import { addressesIn, plain } from './words.ts';

/** A real report of a platform in the form of 2022: passport, project, network, sites and products are held. */
const { text, missing, reason } = realReport('novorossiysk-2022.txt');

const period = { precision: 'year', year: 2022 } as const;

describe.skipIf(missing)(`the report of a platform for 2022${reason}`, () => {
  const read = missing ? undefined : readPlatform(text);
  const held = holdFacts(() => read?.records ?? []);
  const figure = (id: string, key?: string) =>
    indicator(held().services, { period, project: read?.project }, id, key);

  test('every record is imported and comes out again', async () => {
    expect(held().imported.created).toBe(read?.records.length);
    const byId = new Map(held().exported.map((fact) => [fact.id, fact]));
    expect(read?.records.map(({ id }) => byId.get(id))).toEqual(read?.records);
  });

  test('the passport: every part of its eight items is held', () => {
    const own = ofKind(held().exported, 'organisation').find(({ fields }) => fields.isOwn)?.fields;
    const founder = held().exported.find(({ id }) => id === own?.founder)?.fields;
    const passport = readPassport(text);
    expect(own?.legalName).toBe(passportItem(passport, 'Юридическое название учреждения'));
    expect(founder).toMatchObject({ shortName: passportItem(passport, 'Учредитель') });
    expect(`${own?.postcode}, ${own?.legalAddress}`).toBe(passportItem(passport, 'Юридический адрес'));
    const phones = passportItem(passport, 'Телефон, факс, e-mail');
    expect(phones).toBe(`тел./факс: ${own?.phones?.[0]}; e-mail: ${own?.emails?.[0]}`);
    expect(own?.site).toBe(passportItem(passport, 'Сайт учреждения'));
    expect(passportItem(passport, 'Ф.И.О. руководителя')).toContain(own?.headPosition);
    expect(passport.developers).toHaveLength(2);
  });

  test('the status with its order, and the platform since its year', async () => {
    const statuses = ofKind(held().exported, 'status').filter(
      ({ fields }) => fields.organisation === read?.organisation,
    );
    expect(statuses.map(({ fields }) => fields.kind)).toEqual(['regionalResourceCentre', 'regionalPlatform']);
    const [centre, platform] = statuses;
    const order = ofKind(held().exported, 'act').find(({ id }) => id === centre?.fields.act)?.fields;
    expect(order).toMatchObject({ kind: 'order', date: { precision: 'day' } });
    expect(text).toContain(`№${order?.number} от ${order?.date?.written}`);
    expect(platform?.fields.from).toMatchObject({ precision: 'year', year: 2021 });
    const years = await figure('plan.status-years');
    expect(years.figure?.value).toBe(2);
  });

  test('topic, goal, 5 tasks, 3 criteria', () => {
    const [project] = ofKind(held().exported, 'project');
    expect(plain(text)).toContain(`Тема проекта: ${project?.fields.topic}`);
    expect(plain(text)).toContain(`Цель проекта: ${project?.fields.goal}`);
    expect(project?.fields.developers).toHaveLength(2);
    expect(ofKind(held().exported, 'projectTask').map(({ fields }) => fields.text)).toEqual(tasksIn(text));
    expect(tasksIn(text)).toHaveLength(5);
    const criteria = ofKind(held().exported, 'criterion').map(({ fields }) => fields);
    expect(criteria.map(({ name, indicators }) => ({ title: name, indicators: indicators?.[0] }))).toEqual(
      criteriaIn(text),
    );
    expect(criteria).toHaveLength(3);
  });

  test('a network of 5 municipalities: 3 ЦРО and 2 ИМЦ', async () => {
    const members = await figure('network.municipalities');
    const printed = membersIn(text);
    expect(printed).toHaveLength(Number(/еще (\d+) МО края/u.exec(text)?.[1]));
    expect(members.figure?.value).toBe(5);
    expect(partsOf(members)).toEqual({ district: 4, city: 1 });
    expect(plain(members.phrase ?? '')).toBe('4 района и 1 город');
    const contacts = ofKind(held().exported, 'networkMember').map(
      ({ fields }) => ofKind(held().exported, 'organisation').find(({ id }) => id === fields.contact)?.fields,
    );
    const bySort = Map.groupBy(contacts, (each) => each?.abbreviation);
    expect([bySort.get('ЦРО')?.length, bySort.get('ИМЦ')?.length]).toEqual([3, 2]);
    for (const { name } of printed) {
      expect((await search(held().services, name, 'networkMember')).map(({ title }) => title)).toContain(
        name,
      );
    }
  });

  test('13 sites: 5 schools, 4 kindergartens, 3 of additional education, 1 authority, with their statuses', async () => {
    const sites = await figure('network.sites');
    expect(sites.figure?.value).toBe(Number(/определены (\d+) стажировочных и опорных/u.exec(text)?.[1]));
    expect(partsOf(sites)).toEqual({
      schools: 5,
      kindergarten: 4,
      additionalEducation: 3,
      educationAuthority: 1,
    });
    const statuses = new Map(ofKind(held().exported, 'status').map(({ id, fields }) => [id, fields.kind]));
    const kinds = ofKind(held().exported, 'traineeshipSite').map(({ fields }) =>
      statuses.get(fields.status ?? ''),
    );
    const of = (kind: string | undefined) => kinds.filter((each) => each === kind).length;
    expect([
      of('municipalPlatform'),
      of('municipalResourceCentre'),
      of('municipalSocialPartner'),
      of(undefined),
    ]).toEqual([8, 1, 1, 3]);
    for (const { name } of sitesIn(text)) {
      const hits = await search(held().services, name, 'traineeshipSite');
      expect(hits.map(({ title }) => title)).toContain(name);
    }
  });

  test('products with their places, and every address', async () => {
    const products = await figure('materials.by-year');
    expect(products.figure?.value).toBe(4);
    expect(partsOf(products)).toEqual({ '2021': 1, '2022': 1, unspecified: 2 });
    const collection = ofKind(held().exported, 'product').find(({ fields }) => fields.kind === 'collection');
    expect(text).toContain(collection?.fields.placements?.[0]?.url);
    const addresses = ofKind(held().exported, 'webResource').map(({ fields }) => fields.url);
    expect(addresses).toEqual([...new Set(addressesIn(text))]);
    expect(addresses).toHaveLength(3);
    for (const { title } of ofKind(held().exported, 'product').map(({ fields }) => fields)) {
      expect(await search(held().services, title, 'product')).not.toEqual([]);
    }
  });

  test('a conference of the 7th year running; an exhibition with more than 1600 reviews of 34 schools', async () => {
    const ordinal = await figure('events.ordinal');
    expect(ordinal.figure?.value).toBe(7);
    expect(await figure('events.measures', 'reviews')).toMatchObject({
      figure: { value: 1600, qualifier: 'moreThan' },
    });
    expect(await figure('events.measures', 'schools')).toMatchObject({ figure: { value: 34 } });
  });

  test('a channel whose address is not printed is a web resource too', async () => {
    await expect(
      create(held().services, 'webResource', { title: 'Канал', kind: 'channel' }),
    ).resolves.toBeDefined();
  });
});
