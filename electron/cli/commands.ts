import type { Commands } from './command.ts';
import { copyCommands } from './commands/copies.ts';
import { exchangeCommands } from './commands/exchange.ts';
import { factsFileCommands } from './commands/facts-files.ts';
import { findCommands } from './commands/find.ts';
import { fromWordCommands } from './commands/from-word.ts';
import { formCommands } from './commands/forms.ts';
import { historyCommands } from './commands/history.ts';
import { listCommands } from './commands/list.ts';
import { recordCommands } from './commands/records.ts';
import { reportCommands } from './commands/reports.ts';
import { reportLifeCommands } from './commands/report-life.ts';
import { showCommands } from './commands/show.ts';

/** Every command by its name, of one word or two. */
export const commands: Commands = {
  ...listCommands,
  ...showCommands,
  ...findCommands,
  ...factsFileCommands,
  ...exchangeCommands,
  ...recordCommands,
  ...historyCommands,
  ...formCommands,
  ...fromWordCommands,
  ...reportCommands,
  ...reportLifeCommands,
  ...copyCommands,
};
