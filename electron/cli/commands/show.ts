import { Failure } from '#shared/contract/failure.ts';
import type { Output } from '#shared/contract/calls.ts';
import { titleOf } from '#shared/forms/record-title.ts';
import { cellText } from '#shared/grid/cell-text.ts';
import { columnsOf } from '#shared/grid/columns.ts';
import { sizeText } from '#shared/text/attachments.ts';
import { cliText } from '#shared/text/cli.ts';
import { changeLabel } from '#shared/text/history.ts';
import { indicatorName } from '#shared/text/indicators.ts';
import { kindNames } from '#shared/text/kinds.ts';
import { momentText } from '#shared/text/moments.ts';
import { screenText } from '#shared/text/screens.ts';
import { factsAround, isFact, titlesOf } from '../around.ts';
import { changeLines } from '../change-lines.ts';
import { ask, type Commands, recordNumber } from '../command.ts';
import { inOneLine } from '../table-lines.ts';

/** Changes that `show` tells; `facts history` tells all. */
const lastChanges = 5;

type Changes = Output<'record:history'>['entries'];
type Attachments = Output<'attachment:list'>['attachments'];

export const showCommands: Commands = {
  'facts show': {
    takes: [cliText.number],
    run: async (services, [written = '']) => {
      const id = recordNumber(written, 'record/not-found');
      const record = await ask(services, 'record:get', { id });
      if (!isFact(record)) throw new Failure('record/not-a-fact');
      const facts = await factsAround(services, record);
      const fields = columnsOf(record.kind)
        .filter(({ part }) => part?.type !== 'keyed')
        .map((column) => ({ id: column.id, title: column.title, text: cellText(column, record, facts) }))
        .filter(({ text }) => text !== '');
      const users = (await ask(services, 'record:uses', { id })).records.filter(isFact);
      const named = users.filter(({ kind }) => kind !== 'attachment').map((user) => user.id);
      const uses = {
        reports: (await ask(services, 'report:showing', { id })).reports,
        records: await titlesOf(services, named),
        indicators: (await ask(services, 'indicator:uses', { id })).indicators,
      };
      const { attachments } = await ask(services, 'attachment:list', { owner: id });
      const changes = (await ask(services, 'record:history', { id })).entries.slice(0, lastChanges);
      const title = inOneLine(titleOf(record, facts));
      return {
        lines: [
          cliText.shownRecord(kindNames[record.kind]?.one ?? record.kind, title, id),
          ...(record.deletedAt === undefined ? [] : [cliText.inBasket(momentText(record.deletedAt))]),
          ...fields.map((field) => cliText.field(field.title, linesBelow(field.text))),
          '',
          cliText.usesHead,
          ...useLines(uses),
          ...fileLines(attachments),
          ...historyLines(changes),
        ],
        value: { record, title, fields, uses, attachments, changes },
      };
    },
  },
};

function useLines({
  reports,
  records,
  indicators,
}: {
  readonly reports: Output<'report:showing'>['reports'];
  readonly records: Awaited<ReturnType<typeof titlesOf>>;
  readonly indicators: readonly string[];
}): string[] {
  const lines = [
    ...reports.map(({ title, items }) => screenText.usesInReport(title, items)),
    ...records.map(({ id, kind, title }) =>
      cliText.hitLine(id, kindNames[kind]?.one ?? kind, inOneLine(title), ''),
    ),
    ...indicators.map((indicator) => cliText.usedIndicator(indicatorName(indicator))),
  ];
  return (lines.length === 0 ? [screenText.noUses] : lines).map((line) => `  ${line}`);
}

function fileLines(attachments: Attachments): string[] {
  if (attachments.length === 0) return [];
  const lines = attachments.map(({ name, bytes, caption = '', state }) =>
    cliText.fileLine(name, sizeText(bytes), caption, state),
  );
  return ['', cliText.filesHead, ...lines.map((line) => `  ${line}`)];
}

function historyLines(changes: Changes): string[] {
  const lines = changes.flatMap(({ id: changeSet, label, ...entry }) =>
    changeLines({ ...entry, changeSet, label: changeLabel(label) }),
  );
  return ['', cliText.changesHead, ...lines.map((line) => `  ${line}`)];
}

/** A text of several lines keeps them, each under the one before. */
function linesBelow(text: string): string {
  return text.split(/\r?\n/).map(inOneLine).join('\n      ');
}
