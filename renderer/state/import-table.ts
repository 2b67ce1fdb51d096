import type { OpenedImport } from '#shared/contract/areas/import.ts';
import type { FactKind } from '#shared/facts/kinds.ts';
import { call } from '#renderer/api/client.ts';
import { appState } from './app-state.ts';
import { goTo } from './navigate.ts';
import { tellError } from './notices.ts';
import { flushAll } from './pending.ts';

/** What was copied: Excel and Word bring a table as HTML and as text. */
export interface Copied {
  readonly text: string;
  readonly html: string;
}

/** The person chooses a file; its tables are shown before anything of them is written. */
export async function importFromFile(kind: FactKind | undefined): Promise<void> {
  if (!(await flushAll())) return undefined;
  const chosen = await call('dialog:open', { type: 'table' });
  if (!chosen.ok) return tellError(chosen.error);
  if (!chosen.value.file) return undefined;
  const { token: source } = chosen.value.file;
  return await show(
    await call('import:open-file', { source, ...(kind === undefined ? {} : { kind }) }),
    kind,
  );
}

export async function importFromClipboard({ text, html }: Copied, kind: FactKind | undefined): Promise<void> {
  if (!(await flushAll())) return undefined;
  const copied = { ...(text === '' ? {} : { text }), ...(html === '' ? {} : { html }) };
  return await show(
    await call('import:open-clipboard', { ...copied, ...(kind === undefined ? {} : { kind }) }),
    kind,
  );
}

type Opened = Awaited<ReturnType<typeof call<'import:open-file'>>>;

async function show(answer: Opened, kind: FactKind | undefined): Promise<void> {
  if (!answer.ok) return tellError(answer.error);
  const opened: OpenedImport = answer.value;
  return goTo({ screen: 'import', opened, back: kind ?? opened.kind });
}

/** Writes the plan; one step of undo. True when it is done. */
export async function commitImport(input: Parameters<typeof call<'import:commit'>>[1]) {
  const answer = await call('import:commit', input);
  if (!answer.ok) {
    tellError(answer.error);
    return undefined;
  }
  const { changeSet, at, counts } = answer.value;
  appState.setState((state) => ({
    savedAt: at,
    revision: state.revision + 1,
    ...(changeSet === undefined ? {} : { undo: [...state.undo, changeSet].slice(-500), redo: [] }),
  }));
  return counts;
}
