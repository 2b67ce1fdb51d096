import path from 'node:path';
import type { DraftForm, SplitWord } from '#shared/contract/areas/from-word.ts';
import { cliText } from '#shared/text/cli.ts';
import { formLines } from '#shared/text/forms.ts';
import { notFilledTexts, unmatchedTexts, unplacedTexts } from '#shared/text/from-word.ts';
import { kindNames } from '#shared/text/kinds.ts';
import { problemText } from '#shared/text/problems.ts';
import { writeWhole } from '#electron/files/write-file.ts';
import { undoLines } from '../change-lines.ts';
import { ask, type Commands, needed, readGrant, recordNumber, writeGrant } from '../command.ts';
import { inOneLine } from '../table-lines.ts';

const longestLine = 120;

/** Word files: a draft form, last year's report by a form, and a form's own file filled. */
export const fromWordCommands: Commands = {
  'forms from-word': {
    takes: [cliText.file],
    options: ['out', 'save'],
    run: async (services, [file = ''], { out, save }) => {
      const draft = await ask(services, 'form:from-word', { source: readGrant(services, file) });
      const lines = draftLines(draft);
      if (out !== undefined) {
        const json = `${JSON.stringify(draft.form, undefined, 2)}\n`;
        const { file: written, bytes } = await writeWhole(path.resolve(out), new TextEncoder().encode(json));
        lines.push(cliText.written(path.basename(written), bytes));
      }
      if (save !== true) return { lines, value: draft };
      const { form, template, places } = draft;
      const kept = await ask(services, 'form:save', { form, template, places });
      const faults = kept.faults.map(({ place, text, path: where }) => formLines.fault(place, text, where));
      lines.push(
        ...(kept.form
          ? [cliText.formSaved(kept.form.id, kept.form.version)]
          : [cliText.formFaults, ...faults]),
      );
      return { lines, value: { ...draft, kept }, exitCode: faults.length > 0 ? 1 : 0 };
    },
  },

  'report from-word': {
    takes: [cliText.number, cliText.file],
    options: ['take-all'],
    run: async (services, [number = '', file = ''], options) => {
      const report = recordNumber(number, 'report/not-found');
      const split = await ask(services, 'word:split', { report, source: readGrant(services, file) });
      const lines = splitLines(split);
      if (options['take-all'] !== true) return { lines, value: split };
      const accepted = replacingNothing(split);
      if (accepted.length === 0) return { lines: [...lines, cliText.nothingToTake], value: split };
      const taken = await ask(services, 'word:take', { split: split.split, accepted });
      return {
        lines: [...lines, cliText.tookFromWord(taken.texts, taken.records), ...undoLines(taken.changeSet)],
        value: { ...split, taken },
      };
    },
  },

  'report fill-word': {
    takes: [cliText.number],
    options: ['out'],
    run: async (services, [number = ''], { out }) => {
      const report = recordNumber(number, 'report/not-found');
      const target = writeGrant(services, needed(out, '--out'));
      const value = await ask(services, 'word:fill', { report, target });
      const missed = value.unmatched.map(({ label, why }) => cliText.unmatched(notFilledTexts[why], label));
      return { lines: [cliText.written(value.name, value.bytes), ...missed], value };
    },
  },
};

function draftLines({ form, unmatched }: DraftForm): string[] {
  const items = form.sections.flatMap((section) => [
    ...(section.bare === true ? [] : [short(formLines.numbered(section.number, section.title))]),
    ...section.items.flatMap((item) => [
      ...(item.layout === 'bare' ? [] : [`  ${short(formLines.numbered(item.number, item.title))}`]),
      ...item.nodes.map((node) =>
        cliText.nodeLine(
          short(node.label ?? item.title),
          node.type === 'table'
            ? cliText.draftedTable(kindNames[node.source.kind]?.many ?? node.source.kind, node.columns.length)
            : cliText.draftedText,
        ),
      ),
    ]),
  ]);
  const missed = unmatched.map(({ why, text }) => cliText.unmatched(unmatchedTexts[why], short(text)));
  return [
    cliText.formLine(form.id, form.version, form.name),
    ...items,
    ...(missed.length === 0 ? [] : [cliText.unmatchedHead, ...missed]),
  ];
}

function splitLines({ items, unplaced }: SplitWord): string[] {
  const found = items.filter((item) => item.found);
  return [
    ...found.flatMap((item) => [
      short(formLines.numbered(item.number, item.title)),
      ...item.texts.map(({ label, text }) => cliText.nodeLine(label, cliText.takenText(text))),
      ...item.facts.map(({ label, text, problem }) =>
        cliText.nodeLine(label, short(problem === undefined ? text : `${text} — ${problemText(problem)}`)),
      ),
      ...item.records.map(({ label, kind, rows }) => {
        const takes = rows.filter((row) => row.takes).length;
        return cliText.nodeLine(
          short(label),
          cliText.takenRows(kindNames[kind]?.many ?? kind, takes, rows.length),
        );
      }),
    ]),
    ...(unplaced.length === 0 ? [] : [cliText.unplacedHead]),
    ...unplaced.map(({ why, text }) => cliText.unmatched(unplacedTexts[why], short(text))),
  ];
}

/** Everything that fills what is empty; what would replace something is left to the person. */
function replacingNothing({ items }: SplitWord): string[] {
  return items.flatMap(({ texts, facts, records }) => [
    ...texts.filter(({ present }) => present === undefined).map(({ id }) => id),
    ...facts
      .filter(({ present, problem, same }) => present === undefined && problem === undefined && !same)
      .map(({ id }) => id),
    ...records.flatMap(({ rows }) =>
      rows.filter(({ takes, action }) => takes && action !== 'update').map(({ id }) => id),
    ),
  ]);
}

function short(text: string): string {
  const line = inOneLine(text);
  return line.length > longestLine ? `${line.slice(0, longestLine - 1)}…` : line;
}
