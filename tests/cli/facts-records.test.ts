import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { commit, create, openServices } from '../support/services.ts';
import { temporaryFolder } from '../support/temp-folder.ts';
import { json, letopis, sample } from './letopis.ts';

async function done(...args: string[]): Promise<string> {
  const { code, out, err } = await letopis(...args);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out;
}

const saved = z.object({ changeSet: z.uuid() });
const uuid = '[0-9a-f-]{36}';

test('a record as people read it: fields, uses, files, changes', { timeout: 180_000 }, async () => {
  const services = openServices();
  const person = await create(services, 'person', {
    surname: 'Белова',
    name: 'Нина',
    patronymic: 'Олеговна',
  });
  const event = await create(services, 'event', {
    title: 'Ярмарка кружков',
    date: { precision: 'day', day: '2025-10-14' },
    level: 'school',
    speakers: [{ person }],
    description: 'Первая строка.\nВторая \u{1B}[31mстрока.',
  });
  await commit(services, { op: 'update', id: event, set: { level: 'municipal' }, unset: ['description'] });
  await commit(services, { op: 'update', id: event, set: { description: 'Одна.\nДве.' }, unset: [] });
  const practice = await create(services, 'bestPractice', { title: 'Опыт ярмарки', person, event });
  services.close();
  const letter = path.join(temporaryFolder(), 'Письмо.txt');
  fs.writeFileSync(letter, 'Письмо');
  const at = ['--data', services.folder];
  expect(await done('facts', 'attach', event, letter, '--caption', 'О ярмарке', ...at)).toMatch(
    /^Прикреплён файл Письмо\.txt, 12\u00a0байт\.\n$/,
  );

  const shown = await done('facts', 'show', event.toUpperCase(), ...at);
  expect(shown).toContain(
    `мероприятие: Ярмарка кружков, 14.10.2025\nНомер: ${event}\n  Название: Ярмарка кружков\n`,
  );
  expect(shown).toContain('\n  Уровень: муниципальный\n');
  expect(shown).toMatch(/\n {2}Выступающие: Белова Н/);
  expect(shown).toContain('\n  Описание: Одна.\n      Две.\n');
  expect(shown).toContain(
    `\nГде используется\n  ${practice}  представленный опыт: Белова\u00a0Н.О., Опыт ярмарки\n`,
  );
  expect(shown).toContain('\nФайлы\n  Письмо.txt · 12\u00a0байт · О ярмарке\n');
  expect(shown).toMatch(/\nПоследние изменения\n {2}[\d.]+, [\d:]+ · изменено · /);
  expect(shown).toContain('Уровень: школьный → муниципальный\n');
  expect(shown).toContain('Описание: Первая строка. Вторая  [31mстрока. → (пусто)\n');
  expect(shown).not.toContain('\u{1B}');

  const history = await done('facts', 'history', event, ...at);
  expect(history.match(new RegExp(` · (добавлено|изменено) · .+ · ${uuid}$`, 'gm'))).toHaveLength(3);
  const value = await json(
    z.object({ title: z.string(), fields: z.array(z.object({ id: z.string(), text: z.string() })) }),
    'facts',
    'show',
    event,
    ...at,
  );
  expect(value.fields).toContainEqual({ id: 'level', text: 'муниципальный' });
});

test('a record in the basket is shown as such; what belongs to a report is not', async () => {
  const services = openServices();
  const person = await create(services, 'person', { surname: 'Белова' });
  await commit(services, { op: 'delete', id: person });
  services.close();
  const shown = await done('facts', 'show', person, '--data', services.folder);
  expect(shown).toMatch(/^человек: Белова\nНомер: .+\nВ корзине с [\d.]+, [\d:]+\n {2}Фамилия: Белова\n/);
  const { data, report } = await sample();
  const { code, err } = await letopis('facts', 'show', report, '--data', data);
  expect({ code, err }).toEqual({ code: 3, err: expect.stringContaining('принадлежит отчёту') as string });
});

test('records that are one become one, and apart again', { timeout: 180_000 }, async () => {
  const services = openServices();
  const keep = await create(services, 'person', { surname: 'Белова', name: 'Нина' });
  const other = await create(services, 'person', { surname: 'Белова', patronymic: 'Олеговна' });
  const third = await create(services, 'person', { surname: 'Белова' });
  const organisation = await create(services, 'organisation', { shortName: 'Школа № 7' });
  services.close();
  const at = ['--data', services.folder];
  const persons = () => done('facts', 'list', 'person', '--tsv', '--columns', 'фамилия', ...at);

  const wrong = await letopis('facts', 'merge', keep, organisation, ...at);
  expect(wrong).toMatchObject({ code: 3, out: '' });
  expect(wrong.err).toContain('Объединить нельзя: записи разного вида.');

  const said = await done('facts', 'merge', keep, other, third, ...at);
  expect(said).toMatch(/^Объединено: 3\u00a0записи\. Осталась: Белова Нина Олеговна\n/);
  expect(await persons()).toBe(`Фамилия\tНомер\nБелова\t${keep}\n`);
  const [, change = ''] = new RegExp(`letopis facts undo (${uuid})`).exec(said) ?? [];
  expect(await done('facts', 'undo', change, ...at)).toBe('Изменение отменено.\n');
  expect((await persons()).trimEnd().split('\n')).toHaveLength(4);
  const again = await json(saved, 'facts', 'merge', keep, other, ...at);
  expect(again.changeSet).not.toBe(change);
});

test('what changed since a day, by whose name it is', { timeout: 180_000 }, async () => {
  const services = openServices();
  const person = await create(services, 'person', { surname: 'Белова' });
  await commit(services, { op: 'update', id: person, set: { name: 'Нина' }, unset: [] });
  services.close();
  const at = ['--data', services.folder];
  const out = await done('facts', 'changes', '--since', '2020', ...at);
  const [newest = '', field = '', created = '', ...more] = out.trimEnd().split('\n');
  expect(newest).toMatch(new RegExp(`^[\\d.]+, [\\d:]+ · Белова Нина · изменено · .+ · ${uuid}$`));
  expect(field).toBe('    Имя: Нина');
  expect(created).toMatch(/ · Белова · добавлено · /);
  expect(more).toEqual([]);
  expect((await done('facts', 'changes', '--since', '2020', '--limit', '1', ...at)).split('\n')).toHaveLength(
    3,
  );
  expect(await done('facts', 'changes', '--since', '1.09.2099', ...at)).toBe(
    'С этого дня ничего не менялось\n',
  );
});
