import { deliveryStates } from '#shared/report/report.ts';
import { cliText } from '#shared/text/cli.ts';
import { editorText } from '#shared/text/editor.ts';
import { ask, type Commands, given, needed, recordNumber, UsageError } from '../command.ts';

const reportOf = (written: string) => recordNumber(written, 'report/not-found');

/** What becomes of a report after it is written: frozen, signed, delivered, corrected. */
export const reportLifeCommands: Commands = {
  'report explain': {
    takes: [cliText.number, cliText.finding],
    options: ['reason'],
    run: async (services, [report = '', finding = ''], { reason }) => {
      const value = await ask(services, 'report:waive', {
        report: reportOf(report),
        finding,
        reason: needed(reason, '--reason'),
      });
      return { lines: [cliText.explained], value };
    },
  },

  'report finalise': {
    takes: [cliText.number],
    run: async (services, [report = '']) => {
      const value = await ask(services, 'report:finalise', { report: reportOf(report) });
      return { lines: [editorText.finalised(value.facts, value.hash)], value };
    },
  },

  'report sign': {
    takes: [cliText.number],
    run: async (services, [report = '']) => {
      const value = await ask(services, 'report:for-signature', { report: reportOf(report) });
      return { lines: [editorText.statuses.forSignature], value };
    },
  },

  'report correct': {
    takes: [cliText.number],
    run: async (services, [report = '']) => {
      const value = await ask(services, 'report:correct', { report: reportOf(report) });
      return { lines: [editorText.correctStart], value };
    },
  },

  'report deliver': {
    takes: [cliText.number, cliText.deliveryState],
    options: ['at', 'note'],
    run: async (services, [report = '', written = ''], { at, note }) => {
      const state = deliveryStates.find((each) => each === written);
      if (!state) throw new UsageError(cliText.deliveryUnknown(written));
      const { revisions } = await ask(services, 'report:revisions', { report: reportOf(report) });
      const newest = revisions.at(-1);
      if (!newest) throw new UsageError(cliText.notFinalised);
      const value = await ask(services, 'report:deliver', {
        revision: newest.id,
        state,
        at: needed(at, '--at'),
        ...given('note', note),
      });
      return { lines: [editorText.statuses[state]], value };
    },
  },

  'report revisions': {
    takes: [cliText.number],
    run: async (services, [report = '']) => {
      const value = await ask(services, 'report:revisions', { report: reportOf(report) });
      const lines = value.revisions.map(({ id, number, finalisedAt, hash, delivery }) =>
        [
          id,
          editorText.revisionTitle(number),
          finalisedAt,
          hash,
          ...delivery.map(({ state, at }) => `${editorText.statuses[state]} ${at}`),
        ].join('  '),
      );
      return { lines: lines.length === 0 ? [editorText.noRevisions] : lines, value };
    },
  },

  'report difference': {
    takes: [cliText.number],
    run: async (services, [report = '']) => {
      const value = await ask(services, 'report:difference', { report: reportOf(report) });
      const lines = value.differences.flatMap(({ item, itemTitle, before, after }) => [
        `${item} ${itemTitle}`.trim(),
        ...before.map((line) => `- ${line}`),
        ...after.map((line) => `+ ${line}`),
      ]);
      return { lines: lines.length === 0 ? [editorText.noDifference] : lines, value };
    },
  },

  'report upgrade': {
    takes: [cliText.number],
    options: ['version', 'plan'],
    run: async (services, [written = ''], options) => {
      const report = reportOf(written);
      const version = needed(options.version, '--version');
      const preview = await ask(services, 'report:upgrade-preview', { report, version });
      const lines = [
        editorText.upgradeKept(preview.kept.length),
        ...preview.added.map(({ label }) => `+ ${label}`),
        ...preview.unplaced.map(({ label, text }) => `? ${label}${text === '' ? '' : `: ${text}`}`),
      ];
      if (options.plan === true) return { lines, value: preview };
      const value = await ask(services, 'report:upgrade', { report, version });
      return { lines, value };
    },
  },
};
