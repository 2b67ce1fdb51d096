import path from 'node:path';
import { Failure } from '#shared/contract/failure.ts';
import type { Handlers } from '#shared/contract/calls.ts';
import type { AttachmentFiles } from '#electron/files/attachment-files.ts';
import { writeArchive } from '#electron/files/archive.ts';
import { writeWhole } from '#electron/files/write-file.ts';
import { copyLater } from './copy-later.ts';
import { copyName } from './copy-name.ts';
import { mutationsTo, takeOver } from './exchange/accept.ts';
import { describeExchange } from './exchange/describe.ts';
import { fileEntries, manifestEntry, recordsEntry, recordsToGive, type Wish } from './exchange/give.ts';
import { type OpenedFile, openRecordsFile, takeFiles } from './exchange/open-file.ts';
import { comparePlan, resultOf } from './exchange/plan.ts';
import { acceptLabel } from './exchange/ways.ts';
import type { Grants } from './grants.ts';
import type { ServicePorts } from './ports.ts';
import type { StoreSession } from './store-session.ts';

type Names = 'exchange:export' | 'exchange:open' | 'exchange:accept';

/** Several people: records go from one store to another in a file, and come back. */
export function exchangeService(
  session: StoreSession,
  grants: Grants,
  attachments: AttachmentFiles,
  ports: ServicePorts,
): Handlers<Names> {
  /** The file that was looked at last; people accept one at a time. */
  let opened: { readonly id: string; readonly file: OpenedFile } | undefined;

  return {
    'exchange:export': async ({ target, what, peer }) => {
      const file = grants.use(target, 'write');
      const store = session.writable();
      const marks = store.settings.chosen('exchangeMarks') ?? {};
      const from = marks[peer] ?? 0;
      const to = store.exchange.newestChange();
      const wish: Wish = 'ids' in what ? what : what.since === 'all' ? 'all' : { after: from };
      const given = recordsToGive(store, wish);
      if (given.length === 0) throw new Failure('exchange/nothing', { name: peer });
      const records = recordsEntry(store, given, ports);
      const { entries, missing } = await fileEntries(given, attachments);
      const details = {
        program: `letopis ${ports.programVersion}`,
        store: store.settings.once('storeId', ports.newId),
        sender: senderOf(session),
        exportedAt: ports.now(),
        ...('ids' in what ? {} : { from: what.since === 'all' ? 0 : from }),
        to,
      };
      const manifest = manifestEntry(details, records, given.length, entries.length);
      const written = await writeWhole(file, writeArchive([manifest, records, ...entries]));
      store.exchange.handOver(to);
      // What was chosen by hand is not all that the receiver lacks.
      if (!('ids' in what)) store.settings.set('exchangeMarks', { ...marks, [peer]: to });
      return {
        name: path.basename(written.file),
        records: given.length,
        files: entries.length,
        missing,
        file: grants.grant(written.file, 'show'),
      };
    },

    'exchange:open': async ({ source }) => {
      const file = await openRecordsFile(grants.use(source, 'read'));
      const rows = comparePlan(session.store(), file.records);
      const id = ports.newId();
      opened = { id, file };
      return { exchange: id, ...describeExchange(session.store(), file, rows) };
    },

    'exchange:accept': async ({ exchange, decisions }) => {
      if (opened?.id !== exchange) throw new Failure('exchange/closed');
      const { file } = opened;
      const known = resultOf(session.writable(), comparePlan(session.store(), file.records), decisions);
      if (known.undecided.length > 0) {
        throw new Failure('exchange/undecided', { count: known.undecided.length });
      }
      await keepFiles(file, attachments);
      // Anew, since other calls may have changed the store while the files were written.
      const store = session.writable();
      const rows = comparePlan(store, file.records);
      const { states, undecided } = resultOf(store, rows, decisions);
      if (undecided.length > 0) throw new Failure('exchange/undecided', { count: undecided.length });
      if (states.size > 0 && Object.keys(store.records.counts()).length > 0) {
        copyLater(store.beginCopy(copyName('before-exchange', ports.now())), ports);
      }
      return session.commit(acceptLabel, mutationsTo(store.records, states), (changeSet) =>
        takeOver(store, rows, new Set(states.keys()), changeSet, ports.newId),
      );
    },
  };
}

/** The files of attachments first: a record never names what is not there. */
async function keepFiles(file: OpenedFile, attachments: AttachmentFiles): Promise<void> {
  const wanted = new Set<string>();
  for (const sha256 of file.files) if (!(await attachments.isWhole(sha256))) wanted.add(sha256);
  if (wanted.size === 0) return;
  await takeFiles(file, wanted, async (sha256, content) => {
    await attachments.keepBytes(sha256, content);
  });
}

function senderOf(session: StoreSession): { person?: string; organisation?: string } {
  const person = session.author();
  const own = session
    .read()
    .list('organisation')
    .find(({ fields }) => Reflect.get(fields, 'isOwn') === true);
  const organisation: unknown = own && Reflect.get(own.fields, 'shortName');
  return {
    ...(person === undefined ? {} : { person }),
    ...(typeof organisation === 'string' ? { organisation } : {}),
  };
}
