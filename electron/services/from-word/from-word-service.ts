import fs from 'node:fs/promises';
import path from 'node:path';
import type { Handlers } from '#shared/contract/calls.ts';
import { Failure } from '#shared/contract/failure.ts';
import { nodeContents } from '#shared/document/node-contents.ts';
import { draftForm } from '#shared/from-word/draft-form.ts';
import { formIdOf } from '#shared/from-word/form-id.ts';
import { periodOf } from '#shared/from-word/period-of.ts';
import type { Piece } from '#shared/from-word/piece.ts';
import { limits } from '#shared/tables/table.ts';
import { yearWords } from '#shared/forms/template.ts';
import type { FilledReport } from '#shared/report/filled.ts';
import type { AttachmentFiles } from '#electron/files/attachment-files.ts';
import { writeWhole } from '#electron/files/write-file.ts';
import { factLookup } from '../fact-lookup.ts';
import type { Grants } from '../grants.ts';
import { createNameIndex } from '../grid/name-index.ts';
import { createNamedRecords } from '../import/named-records.ts';
import type { ServicePorts } from '../ports.ts';
import type { ReportDesk } from '../reports/desk.ts';
import { reportRecord } from '../reports/reading.ts';
import type { StoreSession } from '../store-session.ts';
import { localDay } from '../today.ts';
import { suggest, type Suggestions } from './open-split.ts';
import { takenOf } from './take.ts';
import { wordTemplateOf } from './word-template.ts';

type Names = 'form:from-word' | 'word:split' | 'word:take' | 'word:fill';

/** The file under the hand; another one takes its place. */
interface Open {
  readonly id: string;
  readonly report: string;
  readonly suggestions: Suggestions;
  readonly named: ReturnType<typeof createNamedRecords>;
}

/** Word files as drafts of forms, and as last year's report to take from. Nothing is written before the person's yes. */
export function fromWordService(
  session: StoreSession,
  desk: ReportDesk,
  grants: Grants,
  files: Pick<AttachmentFiles, 'keepBytes' | 'bytesOf'>,
  ports: ServicePorts,
): Handlers<Names> {
  const nameIndex = createNameIndex();
  let open: Open | undefined;

  const read = async (
    token: string,
  ): Promise<{ name: string; bytes: Uint8Array; pieces: readonly Piece[] }> => {
    const file = grants.use(token, 'read');
    const name = path.basename(file);
    const bytes = await readLimited(file, name);
    return { name, bytes, pieces: await named(name, ports.readDocx(bytes)) };
  };

  return {
    'form:from-word': async ({ source, id, name }) => {
      const word = await read(source);
      const title = name ?? word.name.replace(/\.[^.]*$/, '');
      const draft = draftForm(word.pieces, { id: id ?? formIdOf(title), name: title });
      if (draft === undefined) throw new Failure('docx/no-headings', { name: word.name });
      const { sha256 } = await files.keepBytes(word.name, word.bytes);
      return { ...draft, places: [...draft.places], unmatched: [...draft.unmatched], template: sha256 };
    },

    'word:split': async ({ report, source, period: chosen }) => {
      desk.assertDraft(report);
      const { name, pieces } = await read(source);
      const facts = factLookup(session.read());
      const { form, filled } = desk.read(report, facts);
      const reportPeriod = reportRecord(session.read(), report).fields.period;
      const period = chosen ?? periodOf(pieces) ?? reportPeriod;
      const known = nameIndex(facts);
      const drafts = createNamedRecords(known, ports.newId);
      const { shown, suggestions } = suggest(pieces, form, filled, {
        facts,
        known,
        match: drafts.match,
        newId: ports.newId,
        today: localDay(ports.now()),
        period,
        reportPeriod,
      });
      open = { id: ports.newId(), report, suggestions, named: drafts };
      return { split: open.id, name, period, ...shown };
    },

    'word:take': async ({ split, accepted }) => {
      if (open?.id !== split) throw new Failure('docx/closed');
      const { report, suggestions, named: drafts } = open;
      desk.assertDraft(report);
      const { mutations, texts, records } = takenOf(
        accepted,
        suggestions,
        drafts,
        report,
        session.read(),
        ports.newId,
      );
      const saved = session.commit('word.take', mutations);
      open = undefined;
      return { ...saved, texts, records };
    },

    'word:fill': async ({ report, target }) => {
      const file = grants.use(target, 'write');
      const { form, filled } = desk.read(report);
      const { period } = reportRecord(session.read(), report).fields;
      const template = wordTemplateOf(session.read(), form.id, form.version);
      if (!template) throw new Failure('docx/no-template');
      const bytes = await files.bytesOf(template.sha256);
      if (!bytes) throw new Failure('attachment/lost', { name: form.name });
      const done = await ports.fillDocx(bytes, template.places, nodeContents(filled), yearWords(period));
      const written = await writeWhole(file, done.bytes);
      return {
        name: path.basename(written.file),
        bytes: written.bytes,
        file: grants.grant(written.file, 'show'),
        unmatched: done.unmatched.map(({ node, why }) => ({ node, why, label: labelOf(filled, node) })),
      };
    },
  };
}

/** How the report calls a node: its item, and its own label. */
function labelOf({ sections }: FilledReport, id: string): string {
  const item = sections
    .flatMap(({ items }) => items)
    .find(({ nodes }) => nodes.some((node) => node.id === id));
  const label = item?.nodes.find((node) => node.id === id)?.label;
  return [item?.number, label ?? item?.title].filter(Boolean).join(' ');
}

/** What reading may throw, with the name of the file. */
async function named<T>(name: string, task: Promise<T>): Promise<T> {
  try {
    return await task;
  } catch (error) {
    throw error instanceof Failure ? new Failure(error.code, { name, ...error.details }, error) : error;
  }
}

async function readLimited(file: string, name: string): Promise<Uint8Array> {
  try {
    const { size } = await fs.stat(file);
    if (size > limits.source) throw new Failure('docx/too-large', { name });
    return await fs.readFile(file);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure('file/unreadable', { name }, error);
  }
}
