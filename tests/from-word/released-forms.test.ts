import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Form } from '#shared/forms/definition.ts';
import { releasedForms } from '#shared/forms/released.ts';
import { draftForm } from '#shared/from-word/draft-form.ts';
import { readDocx } from '#electron/readers/docx/read-docx.ts';
import { ask, openServices } from '../support/services.ts';

/** A report of the sample by a released form, as the program itself writes it. */
async function writtenReport(form: Form): Promise<Uint8Array> {
  const services = openServices();
  await ask(services, 'sample:create', {});
  const first = async (kind: 'project' | 'centre') =>
    (await ask(services, 'record:list', { kind })).records[0]?.id;
  const period = form.periods.includes('year')
    ? ({ precision: 'year', year: 2025 } as const)
    : ({ precision: 'schoolYear', startYear: 2025 } as const);
  const { report } = await ask(services, 'report:create', {
    form: form.id,
    version: form.version,
    period,
    ...(form.project === 'required' ? { project: await first('project') } : {}),
    ...(form.centre === 'required' ? { centre: await first('centre') } : {}),
  });
  const file = path.join(services.folder, 'report.docx');
  await ask(services, 'report:export', {
    report,
    format: 'docx',
    target: services.grants.grant(file, 'write'),
  });
  return fs.readFileSync(file);
}

/** The sample's words stand where the form has a place for them. */
const words = (title: string) =>
  title
    .replace('{platform-of-text}', 'федеральной инновационной площадки')
    .replace('{platform-by}', 'федеральной инновационной площадкой')
    .replace('{abbreviation}', 'ФИП')
    .replace(/[.:]$/, '');

/** Of items with a printed number: what a reader sees of the form. */
const printedItems = (form: Form) =>
  form.sections
    .filter(({ appendix }) => appendix !== true)
    .flatMap(({ items }) => items.filter(({ number, layout }) => number !== '' && layout !== 'bare'))
    .map(({ number, title }) => `${number} ${words(title)}`);

const kindsOf = (form: Form) =>
  form.sections.flatMap(({ items }) =>
    items.flatMap(({ nodes }) => nodes.flatMap((node) => (node.type === 'table' ? [node.source.kind] : []))),
  );

describe('a report of a released form, drafted as a form again', () => {
  test.each(['kip-annual', 'fip-annual', 'growth-point-school'])(
    '%s: every item by number and title',
    async (id) => {
      const form = releasedForms.find((each) => each.id === id);
      if (!form) throw new Error(id);
      const { pieces } = readDocx(await writtenReport(form));
      const draft = draftForm(pieces, { id: 'draft', name: 'Черновик' });
      if (!draft) throw new Error('no draft');
      expect(printedItems(draft.form)).toEqual(printedItems(form));
      expect(kindsOf(draft.form)).toEqual(kindsOf(form));
    },
  );
});
