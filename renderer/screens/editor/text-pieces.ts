import type { Binding } from '#shared/blocks/binding.ts';
import type { Block, Image, Inline } from '#shared/blocks/model.ts';
import type { Fields } from '#shared/facts/kinds.ts';
import { appendixMention, richText } from '#shared/text/rich-text.ts';
import { call } from '#renderer/api/client.ts';
import type { Insertable } from '#renderer/editor/ChooseDialog.tsx';
import type { ProposedText } from '#renderer/editor/Proposals.tsx';
import type { ObjectLook } from '#renderer/editor/schema/block-object.ts';
import { addFile, chooseFile, previewOf } from '#renderer/state/attachments.ts';

/** What can be put into a text of a report, asked for when it is wanted. */

/** Longest side of a picture in the text, pixels. */
const previewSize = 360;

export async function chipTextOf(report: string, binding: Binding): Promise<string | undefined> {
  const answer = await call('report:chip', { report, binding });
  return answer.ok ? answer.value.text : undefined;
}

export async function proposalsOf(report: string, node: string): Promise<ProposedText[]> {
  const answer = await call('report:proposals', { report, node });
  return answer.ok ? answer.value.proposals : [];
}

/** The form's appendices and the report's own, in their order. */
export async function appendicesOf(report: string): Promise<Insertable<Inline>[]> {
  const answer = await call('report:open', { report });
  if (!answer.ok) return [];
  const { sections, appendices } = answer.value.filled;
  return [...sections.filter((section) => section.appendix), ...appendices]
    .filter(({ number }) => number !== '')
    .map(({ id, number, title }) => ({
      id,
      title: `${number}. ${title}`,
      content: { type: 'mention', appendix: id, text: appendixMention(number) },
    }));
}

/** Illustrations among the data, then pictures that are attached to this report. */
export async function picturesOf(report: string): Promise<Insertable<Block>[]> {
  const [illustrations, attached] = await Promise.all([
    call('record:list', { kind: 'illustration' }),
    attachedPictures(),
  ]);
  const drawn = illustrations.ok ? illustrations.value.records : [];
  return [
    ...drawn.map(({ id, fields }): Insertable<Block> => ({
      id,
      title: String(fields.title),
      content: { type: 'illustration', record: id },
    })),
    ...attached
      .filter(({ fields }) => fields.owner === report)
      .map(({ id, fields, image }): Insertable<Block> => ({
        id,
        title: richText.attachedPicture(fields.caption ?? fields.name),
        content: image,
      })),
  ];
}

/** Attaches a picture to the report; nothing when the person thought better of it, or it is no picture to print. */
export async function pictureFromFile(report: string): Promise<Block | undefined> {
  const chosen = await chooseFile();
  const added = chosen && (await addFile(report, chosen.token, true));
  if (!added) return undefined;
  return (await attachedPictures()).find(({ id }) => id === added.id)?.image;
}

export async function lookOf(block: Block): Promise<ObjectLook | undefined> {
  if (block.type === 'illustration') {
    const answer = await call('record:get', { id: block.record });
    return answer.ok ? { text: richText.illustration(String(answer.value.fields.title)) } : undefined;
  }
  if (block.type !== 'image') return undefined;
  const attached = (await attachedPictures()).find(({ image }) => image.file === block.file);
  return attached && { source: await previewOf(attached.id, previewSize) };
}

interface AttachedPicture {
  readonly id: string;
  readonly fields: Fields<'attachment'>;
  readonly image: Image;
}

/** Attachments that a document can print. */
async function attachedPictures(): Promise<AttachedPicture[]> {
  const answer = await call('record:list', { kind: 'attachment' });
  if (!answer.ok) return [];
  return answer.value.records.flatMap(({ id, fields: written }) => {
    const fields = written as Fields<'attachment'>;
    const { mediaType: mime, sha256: file, caption, name } = fields;
    if (mime !== 'image/png' && mime !== 'image/jpeg') return [];
    const captioned = caption === undefined ? {} : { caption };
    return [{ id, fields, image: { type: 'image', file, mime, alt: caption ?? name, ...captioned } }];
  });
}
