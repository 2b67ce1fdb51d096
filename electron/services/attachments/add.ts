import path from 'node:path';
import { Failure } from '#shared/contract/failure.ts';
import type { KeptReason } from '#shared/contract/areas/attachments.ts';
import type { Output } from '#shared/contract/calls.ts';
import type { AttachmentFiles } from '#electron/files/attachment-files.ts';
import type { Hashed } from '#electron/files/copy-hashed.ts';
import { mediaType } from '#electron/files/media-type.ts';
import type { ShrunkPicture } from '#electron/files/picture-wish.ts';
import type { ServicePorts } from '../ports.ts';
import type { StoreSession } from '../store-session.ts';
import { attachment } from './attachment.ts';
import { stateOf } from './state.ts';
import { nameAs, type ReadPicture, readPicture, shrink } from './pictures.ts';

export interface AddWish {
  readonly owner: string;
  /** The path of the file to be added. */
  readonly source: string;
  readonly shrink: boolean;
  readonly caption?: string | undefined;
}

/** What a file becomes in the store: its bytes are there already, its record is not. */
interface Kept extends Hashed {
  readonly name: string;
  readonly mediaType: string;
  readonly hasLocation: boolean;
  readonly kept?: KeptReason;
}

/** The file first, then its record: if the second fails, a file is left that the check finds, never a record without. */
export async function addAttachment(
  session: StoreSession,
  files: AttachmentFiles,
  ports: ServicePorts,
  wish: AddWish,
): Promise<Output<'attachment:add'>> {
  const { owner, caption } = wish;
  const found = session.writable().records.get(owner);
  if (!found || found.deletedAt !== undefined) throw new Failure('record/not-found', { id: owner });
  const kept = await keep(files, ports, wish);
  const id = ports.newId();
  const { name, sha256, bytes } = kept;
  const file = { owner, name, sha256, bytes, mediaType: kept.mediaType };
  const fields = caption === undefined ? file : { ...file, caption };
  const saved = session.commit('attachment.add', [{ op: 'create', id, kind: 'attachment', fields }]);
  return { ...saved, id, ...said(kept) };
}

/** Puts the picture drawn anew in the place of the one that hangs there. */
export async function shrinkAttachment(
  session: StoreSession,
  files: AttachmentFiles,
  ports: ServicePorts,
  id: string,
): Promise<Output<'attachment:shrink'>> {
  const { fields } = attachment(session.writable().records, id);
  const state = await stateOf(fields, files, true);
  if (state !== 'whole') throw new Failure(`attachment/${state}`, { name: fields.name });
  const picture = await readPicture(files.fileOf(fields.sha256), fields.bytes);
  const drawn = await shrink(picture, ports);
  if (typeof drawn !== 'object') {
    const hasLocation = picture?.facts.hasLocation ?? false;
    return { at: ports.now(), ...said({ ...fields, hasLocation, kept: drawn }) };
  }
  const kept = await keepDrawn(files, fields.name, drawn);
  const { name, sha256, bytes } = kept;
  const set = { name, sha256, bytes, mediaType: kept.mediaType };
  return { ...session.commit('attachment.shrink', [{ op: 'update', id, set }]), ...said(kept) };
}

async function keep(files: AttachmentFiles, ports: ServicePorts, wish: AddWish): Promise<Kept> {
  const name = path.basename(wish.source);
  const picture = await readSource(wish.source, await files.sizeOfSource(wish.source));
  const drawn = wish.shrink ? await shrink(picture, ports) : undefined;
  if (typeof drawn === 'object') return await keepDrawn(files, name, drawn);
  const hashed = await files.keepFile(wish.source);
  return {
    ...hashed,
    name,
    mediaType: mediaType(name, picture?.facts.type),
    hasLocation: picture?.facts.hasLocation ?? false,
    ...(drawn === undefined ? {} : { kept: drawn }),
  };
}

async function keepDrawn(files: AttachmentFiles, name: string, drawn: ShrunkPicture): Promise<Kept> {
  const hashed = await files.keepBytes(name, drawn.bytes);
  return { ...hashed, name: nameAs(name, drawn.type), mediaType: `image/${drawn.type}`, hasLocation: false };
}

/** What of it the caller is told. */
function said({ name, bytes, hasLocation, kept }: Pick<Kept, 'name' | 'bytes' | 'hasLocation' | 'kept'>) {
  return { name, bytes, ...(hasLocation ? { hasLocation } : {}), ...(kept === undefined ? {} : { kept }) };
}

async function readSource(source: string, bytes: number): Promise<ReadPicture | undefined> {
  try {
    return await readPicture(source, bytes);
  } catch (error) {
    throw new Failure('file/unreadable', { name: path.basename(source) }, error);
  }
}
