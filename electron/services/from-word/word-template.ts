import { type Places, placesSchema } from '#shared/from-word/places.ts';
import type { StoredRecord } from '#shared/report/record-kinds.ts';
import type { RecordStore } from '#electron/store/record-store.ts';

export interface WordTemplate {
  /** SHA-256 of the file among the attachments. */
  readonly sha256: string;
  readonly places: Places;
}

/** The Word file that a form came from; nothing for a form of another origin. */
export function wordTemplateOf(
  records: RecordStore,
  form: string,
  version: string,
): WordTemplate | undefined {
  const packs = records.list('formPack') as readonly StoredRecord<'formPack'>[];
  const pack = packs.find(({ fields }) => fields.form === form && fields.version === version);
  const places = placesSchema.safeParse(pack?.fields.places);
  const sha256 = pack?.fields.template;
  return sha256 === undefined || !places.success ? undefined : { sha256, places: places.data };
}
