import { attachmentText, sizeText } from '#shared/text/attachments.ts';
import { cliText } from '#shared/text/cli.ts';
import { ask, type Commands, given, readGrant, recordNumber } from '../command.ts';
import { titlesOf } from '../around.ts';
import { undoLines } from '../change-lines.ts';

const recordOf = (written: string) => recordNumber(written, 'record/not-found');

/** `record:merge` takes no more at a time. */
const mostOthers = 20;

export const recordCommands: Commands = {
  'facts merge': {
    takes: [cliText.number, cliText.otherNumber],
    more: mostOthers - 1,
    run: async (services, [keep = '', ...others]) => {
      const input = { keep: recordOf(keep), others: others.map(recordOf) };
      const value = await ask(services, 'record:merge', input);
      const [kept] = await titlesOf(services, [input.keep]);
      return {
        lines: [cliText.merged(others.length + 1, kept?.title ?? keep), ...undoLines(value.changeSet)],
        value,
      };
    },
  },

  'facts attach': {
    takes: [cliText.number, cliText.file],
    options: ['caption', 'shrink'],
    run: async (services, [owner = '', file = ''], { caption, shrink = false }) => {
      const value = await ask(services, 'attachment:add', {
        owner: recordOf(owner),
        source: readGrant(services, file),
        shrink,
        ...given('caption', caption),
      });
      return {
        lines: [
          cliText.attached(value.name, sizeText(value.bytes)),
          ...(value.kept === undefined ? [] : [attachmentText.kept[value.kept]]),
          ...(value.hasLocation ? [attachmentText.located] : []),
        ],
        value,
      };
    },
  },

  'facts undo': {
    takes: [cliText.changeNumber],
    run: async (services, [changeSet = '']) => {
      const value = await ask(services, 'change:revert', {
        changeSet: recordNumber(changeSet, 'change/not-found'),
      });
      return { lines: [cliText.undone], value };
    },
  },
};
