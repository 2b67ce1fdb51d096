import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { linesOf } from '#shared/blocks/plain-text.ts';
import type { SplitWord } from '#shared/contract/areas/from-word.ts';
import { readDocx } from '#electron/readers/docx/read-docx.ts';
import { ask, create, openServices, type OpenServices, refusal } from '../../../tests/support/services.ts';
import {
  bold,
  cell,
  centred,
  headRow,
  para,
  row,
  run,
  table,
  wordFile,
} from '../../../tests/support/word-files.ts';

/** A report of last year by the form of a platform, as a school may have kept it: titles reworded, numbers lost. */
const lastYear = wordFile({
  body:
    para(run('ГОДОВОЙ ОТЧЁТ', bold), centred) +
    para(run('за 2024 год', bold), centred) +
    para(run('I. ОБЩИЕ СВЕДЕНИЯ', bold)) +
    para('1. Наименование инновационного образовательного проекта КИП: Сад на крыше') +
    para('2. Период реализации инновационного образовательного проекта: 2023–2025 гг.') +
    para('4. Практическая значимость проекта (реализуемость): Сады можно разбить на любой крыше.') +
    para(run('II. Сведения о реализации проекта за отчётный период', bold)) +
    para(run('Финансовое обеспечение реализации проекта за отчётный период, тыс. рублей', bold)) +
    table(
      headRow(
        'Источник финансирования',
        'Предусмотренный на отчетный период объем финансирования, тыс. рублей',
        'Фактически исполненный за отчетный период объем финансирования, тыс. рублей',
      ),
      row('Средства школы', '10', '9,5'),
      row('Средства края', 'двадцать', '20'),
      row('Итого', '30', '29,5'),
    ) +
    para(run('8. Кадровое обеспечение КИП при реализации проекта за отчётный период', bold)) +
    table(
      headRow(
        '№ п/п',
        'ФИО специалиста',
        'Место работы, должность, учёная степень',
        'Реализованные функции специалиста',
      ),
      row(
        '1.',
        'Ильина А.П.',
        'МБОУ СОШ № 9, учитель',
        cell(para('– ведёт кружок') + para('– пишет программу')),
      ),
    ) +
    para(run('12. Внешние эффекты от реализации проекта', bold)) +
    para('Результаты года:') +
    para('– сад открыт для района;') +
    para('– сад посетили соседи.') +
    para(run('15. Используемые средства контроля и обеспечения достоверности результатов проекта', bold)) +
    para(run('Контроль ведёт ') + run('совет', bold) + run('.')) +
    para('Раз в четверть.') +
    table(headRow('№ п/п', 'Показатель', '2024г.'), row('1', 'Число грядок', '12')) +
    para('Приложение № 1', '<w:jc w:val="right"/>') +
    para('Фотографии сада') +
    para('Директор ____________ И.О. Фамилия'),
});

interface Opened {
  readonly services: OpenServices;
  readonly report: string;
  readonly project: string;
  readonly word: (bytes: Uint8Array) => string;
}

async function openReport(): Promise<Opened> {
  const services = openServices();
  const project = await create(services, 'project', { name: 'Проект' });
  const { report } = await ask(services, 'report:create', {
    form: 'kip-annual',
    version: '2023',
    period: { precision: 'year', year: 2025 },
    project,
  });
  const word = (bytes: Uint8Array) => {
    const file = path.join(services.folder, 'Отчёт 2024.docx');
    fs.writeFileSync(file, bytes);
    return services.grants.grant(file, 'read');
  };
  return { services, report, project, word };
}

const split = ({ services, report, word }: Opened, bytes = lastYear): Promise<SplitWord> =>
  ask(services, 'word:split', { report, source: word(bytes) });

const itemOf = ({ items }: SplitWord, id: string) => {
  const found = items.find(({ item }) => item === id);
  if (!found) throw new Error(id);
  return found;
};

describe('last year’s report from Word', () => {
  test('each part is offered under its item; what has no place is shown', async () => {
    const found = await split(await openReport());
    expect(found).toMatchObject({ name: 'Отчёт 2024.docx', period: { precision: 'year', year: 2024 } });
    expect(found.items.filter((item) => item.found).map(({ number }) => number)).toEqual([
      '1.',
      '2.',
      '4.',
      '7.',
      '8.',
      '12.',
      '15.',
    ]);
    expect(itemOf(found, 'item-1').facts).toMatchObject([
      { text: 'Сад на крыше', present: 'Проект', same: false },
    ]);
    expect(itemOf(found, 'item-2').facts).toMatchObject([{ text: '2023–2025 гг.', same: false }]);
    expect(itemOf(found, 'item-12').texts).toMatchObject([
      { node: 'effects-lead', text: 'Результаты года:' },
    ]);
    expect(itemOf(found, 'item-15').texts).toMatchObject([
      { node: 'control-lead', text: 'Контроль ведёт совет.\nРаз в четверть.' },
    ]);
    expect(found.unplaced.map(({ why, text }) => `${why}: ${text}`)).toEqual([
      'title: ГОДОВОЙ ОТЧЁТ',
      'title: за 2024 год',
      'appendix: Приложение № 1',
      'appendix: Фотографии сада',
      'closing: Директор ____________ И.О. Фамилия',
    ]);
  });

  test('rows become records of the table’s kind, with why a cell is refused', async () => {
    const found = await split(await openReport());
    const [money] = itemOf(found, 'item-7').records;
    expect(money).toMatchObject({
      kind: 'financeLine',
      rows: [
        { action: 'create' },
        { action: 'create', cells: [{}, { text: 'двадцать', problem: 'expected-number' }, {}] },
        { action: 'skip', reason: 'total' },
      ],
    });
    const [team] = itemOf(found, 'item-8').records;
    expect(team).toMatchObject({ kind: 'teamMember', rows: [{ action: 'create' }] });
    expect(itemOf(found, 'item-12').records).toMatchObject([{ kind: 'projectStatement', rows: [{}, {}] }]);
  });

  test('only what was accepted is written, in one change that can be taken back', async () => {
    const opened = await openReport();
    const { services, report, project } = opened;
    const found = await split(opened);
    const [first] = itemOf(found, 'item-7').records[0]?.rows ?? [];
    const [team] = itemOf(found, 'item-8').records[0]?.rows ?? [];
    const effects = itemOf(found, 'item-12').records[0]?.rows.map(({ id }) => id) ?? [];
    const [indicator] = itemOf(found, 'item-15').records[0]?.rows ?? [];
    const accepted = [
      'text:control-lead',
      'fact:project-name',
      'fact:project-years',
      ...[first?.id, team?.id, indicator?.id].filter((id) => id !== undefined),
      ...effects,
    ];
    const taken = await ask(services, 'word:take', { split: found.split, accepted });
    expect(taken).toMatchObject({ texts: 1, records: 7 });

    const list = async (
      kind:
        | 'financeLine'
        | 'teamMember'
        | 'person'
        | 'organisation'
        | 'projectStatement'
        | 'reportText'
        | 'indicatorValue',
    ) => (await ask(services, 'record:list', { kind })).records.map(({ fields }) => fields);
    const period = { precision: 'year', year: 2024 };
    expect(await list('financeLine')).toMatchObject([
      { source: 'Средства школы', project, period, order: 1 },
    ]);
    expect(await list('teamMember')).toMatchObject([
      { project, period, position: 'учитель', functions: ['ведёт кружок', 'пишет программу'] },
    ]);
    expect(await list('person')).toMatchObject([{ surname: 'Ильина' }]);
    expect(await list('organisation')).toMatchObject([{ shortName: 'МБОУ СОШ № 9' }]);
    expect(await list('projectStatement')).toMatchObject([
      { section: 'effect', text: 'сад открыт для района', period },
      { section: 'effect', text: 'сад посетили соседи.', period },
    ]);
    expect(await list('indicatorValue')).toMatchObject([{ figure: { value: 12 }, period }]);
    expect(await list('reportText')).toMatchObject([{ node: 'control-lead', mark: 'confirm' }]);
    expect(await ask(services, 'record:get', { id: project })).toMatchObject({
      fields: { name: 'Сад на крыше', periodFrom: { year: 2023 }, periodTo: { year: 2025 } },
    });

    await ask(services, 'change:revert', { changeSet: taken.changeSet ?? '' });
    expect(await list('reportText')).toEqual([]);
    expect(await list('person')).toEqual([]);
    expect(report).toBeDefined();
  });

  test('a text that is taken has to be confirmed before the report is finalised', async () => {
    const opened = await openReport();
    const found = await split(opened);
    await ask(opened.services, 'word:take', { split: found.split, accepted: ['text:control-lead'] });
    const { filled } = await ask(opened.services, 'report:open', { report: opened.report });
    const node = filled.sections
      .flatMap(({ items }) => items.flatMap(({ nodes }) => nodes))
      .find(({ id }) => id === 'control-lead');
    expect(node).toMatchObject({ mark: 'confirm', text: 'Контроль ведёт совет.\nРаз в четверть.' });
  });

  test('records that are there are told, and nothing is written twice', async () => {
    const opened = await openReport();
    const first = await split(opened);
    const row0 = itemOf(first, 'item-7').records[0]?.rows[0]?.id ?? '';
    await ask(opened.services, 'word:take', { split: first.split, accepted: [row0] });
    const again = await split(opened);
    expect(itemOf(again, 'item-7').records[0]?.rows[0]).toMatchObject({ action: 'same', reason: 'exists' });
    expect(
      await refusal(opened.services, 'word:take', { split: again.split, accepted: [row0] }),
    ).toMatchObject({ code: 'report/unknown-node' });
  });

  test('a closed file and what is no document are refused by name', async () => {
    const opened = await openReport();
    expect(await refusal(opened.services, 'word:take', { split: 'old', accepted: ['text:x'] })).toMatchObject(
      { code: 'docx/closed' },
    );
    expect(
      await refusal(opened.services, 'word:split', {
        report: opened.report,
        source: opened.word(new Uint8Array([1, 2, 3])),
      }),
    ).toMatchObject({ code: 'docx/not-docx', details: { name: 'Отчёт 2024.docx' } });
  });
});

describe('a form from Word', () => {
  const template = wordFile({
    body:
      para(run('ОТЧЁТ ЗА 20__ ГОД', bold), centred) +
      para('1. Тема: ____') +
      para(run('2. Мероприятия', bold)) +
      table(headRow('№ п/п', 'Мероприятие', 'Дата проведения'), row('', '', '')) +
      para(run('3. Выводы', bold)) +
      para(run('(не более 2 стр.)', '<w:i/>')),
  });

  test('is drafted, added, filled and written into the same file', async () => {
    const services = openServices();
    const file = path.join(services.folder, 'Отчёт школы.docx');
    fs.writeFileSync(file, template);
    const draft = await ask(services, 'form:from-word', { source: services.grants.grant(file, 'read') });
    expect(draft).toMatchObject({
      form: { id: 'otchet-shkoly', name: 'Отчёт школы', titleLines: ['ОТЧЁТ ЗА {year} ГОД'] },
      unmatched: [],
    });
    const { form, template: hash, places } = draft;
    expect(await ask(services, 'form:save', { form, template: hash, places })).toMatchObject({ faults: [] });
    const { report } = await ask(services, 'report:create', {
      form: form.id,
      period: { precision: 'year', year: 2025 },
    });
    await create(services, 'event', { title: 'Ярмарка', date: { precision: 'day', day: '2025-03-01' } });
    await ask(services, 'report:write-text', { report, node: 'item-1-text', text: 'Сад' });
    await ask(services, 'report:write-text', { report, node: 'item-3-text', text: 'Хорошо.\n- раз' });
    await ask(services, 'attachment:clean', {});
    const target = path.join(services.folder, 'готово.docx');
    const done = await ask(services, 'word:fill', { report, target: services.grants.grant(target, 'write') });
    expect(done).toMatchObject({ name: 'готово.docx', unmatched: [] });
    expect(readDocx(fs.readFileSync(target)).blocks.flatMap(linesOf)).toEqual([
      'ОТЧЁТ ЗА 2025 ГОД',
      '1. Тема: Сад',
      '2. Мероприятия',
      '№ п/п',
      'Мероприятие',
      'Дата проведения',
      '1.',
      'Ярмарка',
      '01.03.2025',
      '3. Выводы',
      'Хорошо.',
      '• раз',
    ]);
  });

  test('a file without headings is no form, and a report of another form has no file to fill', async () => {
    const { services, report, word } = await openReport();
    expect(
      await refusal(services, 'form:from-word', { source: word(wordFile({ body: para('Сад') })) }),
    ).toMatchObject({ code: 'docx/no-headings' });
    const target = services.grants.grant(path.join(services.folder, 'x.docx'), 'write');
    expect(await refusal(services, 'word:fill', { report, target })).toMatchObject({
      code: 'docx/no-template',
    });
  });
});
