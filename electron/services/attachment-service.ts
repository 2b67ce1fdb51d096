import fs from 'node:fs';
import path from 'node:path';
import { Failure } from '#shared/contract/failure.ts';
import type { Handlers } from '#shared/contract/calls.ts';
import { type AttachmentLimits, createAttachmentFiles } from '#electron/files/attachment-files.ts';
import { mayBeOpened } from '#electron/files/media-type.ts';
import { safeFileName } from '#electron/files/safe-name.ts';
import { addAttachment, shrinkAttachment } from './attachments/add.ts';
import { attachment, attachments } from './attachments/attachment.ts';
import { checkAttachments, cleanAttachments } from './attachments/check.ts';
import { isDrawable, preview, previewSize } from './attachments/pictures.ts';
import { stateOf } from './attachments/state.ts';
import type { Grants } from './grants.ts';
import type { ServicePorts } from './ports.ts';
import type { StoreSession } from './store-session.ts';

type Names =
  | 'attachment:list'
  | 'attachment:add'
  | 'attachment:shrink'
  | 'attachment:export'
  | 'attachment:show'
  | 'attachment:picture'
  | 'attachment:check'
  | 'attachment:clean';

/** One file of at most half a gigabyte, two gigabytes in all: what a school's computer and its copies can carry. */
export const attachmentLimits: AttachmentLimits = { fileBytes: 512 * 2 ** 20, quotaBytes: 2 * 2 ** 30 };

/** The limits of now: how much there may be in all is the school's to say. */
export function attachmentLimitsOf(session: StoreSession): AttachmentLimits {
  return {
    fileBytes: attachmentLimits.fileBytes,
    get quotaBytes() {
      return session.store().settings.chosen('quotaBytes') ?? attachmentLimits.quotaBytes;
    },
  };
}

/** Copies of attachments that were opened, each in a folder of its own; gone at the next start. */
const openedName = 'opened';

/** Files that hang on records: their bytes beside the database, their names in it. */
export function attachmentService(
  session: StoreSession,
  grants: Grants,
  ports: ServicePorts,
  limits: AttachmentLimits = attachmentLimits,
): Handlers<Names> {
  const files = createAttachmentFiles(ports.folder, limits);
  const opened = path.join(ports.folder, openedName);
  const inTurn = turns();
  removeOpened(session, opened);

  return {
    'attachment:list': async ({ owner }) => {
      const own = attachments(session.read()).filter(({ fields }) => fields.owner === owner);
      return {
        attachments: await Promise.all(
          own.map(async (each) => {
            const { name, bytes, mediaType, caption, consent } = each.fields;
            return {
              id: each.id,
              name,
              bytes,
              mediaType,
              caption,
              consent,
              state: await stateOf(each.fields, files, false),
              isPicture: isDrawable(mediaType),
            };
          }),
        ),
      };
    },

    'attachment:add': ({ source, ...wish }) =>
      inTurn(() => addAttachment(session, files, ports, { ...wish, source: grants.use(source, 'read') })),

    'attachment:shrink': ({ id }) => inTurn(() => shrinkAttachment(session, files, ports, id)),

    'attachment:export': async ({ id, target }) => {
      const file = grants.use(target, 'write');
      const { fields } = attachment(session.read(), id);
      const written = await files.copyTo(fields.sha256, file);
      return {
        name: path.basename(written.file),
        bytes: written.bytes,
        file: grants.grant(written.file, 'show'),
      };
    },

    'attachment:show': async ({ id }) => {
      const { fields } = attachment(session.read(), id);
      const name = safeFileName(fields.name);
      if (!mayBeOpened(name)) throw new Failure('attachment/not-opened', { name });
      const file = path.join(freshFolder(opened, name), name);
      return { file: grants.grant((await files.copyTo(fields.sha256, file)).file, 'show') };
    },

    'attachment:picture': async ({ id, size }) => {
      const { fields } = attachment(session.read(), id);
      const { name, sha256, mediaType } = fields;
      if (!isDrawable(mediaType)) throw new Failure('attachment/not-picture', { name });
      if ((await files.sizeOf(sha256)) === undefined) throw new Failure('attachment/lost', { name });
      const side = previewSize(size);
      const drawn = await preview(files.fileOf(sha256), files.derivedFileOf(sha256, side), side, ports);
      if (!drawn) throw new Failure('attachment/not-picture', { name });
      return { mediaType: 'image/jpeg', base64: Buffer.from(drawn).toString('base64') };
    },

    'attachment:check': ({ deep }) =>
      inTurn(() => checkAttachments(session.read(), files, ports.folder, deep)),

    'attachment:clean': () => inTurn(() => cleanAttachments(session.writable().records, files, ports.folder)),
  };
}

/** One after another: between the file's place on the disk and its record, nobody may take it for an orphan. */
function turns(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const next = last.then(task);
    last = next.catch(() => undefined);
    return next;
  };
}

/** Only the program that holds the store may: another one's files may stand open in Word. */
function removeOpened(session: StoreSession, folder: string): void {
  try {
    session.writable();
    fs.rmSync(folder, { recursive: true, force: true });
  } catch {
    // Whoever still looks at such a file keeps it until the start after this.
  }
}

/** Throws `file/unwritable`. */
function freshFolder(parent: string, name: string): string {
  try {
    fs.mkdirSync(parent, { recursive: true });
    return fs.mkdtempSync(path.join(parent, 'file-'));
  } catch (error) {
    throw new Failure('file/unwritable', { name }, error);
  }
}
