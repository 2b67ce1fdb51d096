import { type FormFault } from '#shared/forms/lint.ts';
import { formFaultText, formPlaces } from '#shared/text/forms.ts';
import { readJsonText } from '../json-text.ts';
import { readTextFile } from '../read-text-file.ts';

/** The largest form known is 50 KB; more is the wrong file. */
const limitMegabytes = 4;

export interface FormFile {
  readonly value: unknown;
  /** Set where the file is no JSON: the place as line and column. */
  readonly faults?: FormFault[];
}

/** What a form's file holds, not yet looked at. Throws what `readTextFile` throws. */
export async function readFormFile(file: string): Promise<FormFile> {
  const read = readJsonText(await readTextFile(file, limitMegabytes));
  if (read.ok) return { value: read.value };
  const place = formPlaces.line(read.line, read.column);
  const problem = 'json.broken';
  return { value: undefined, faults: [{ problem, place, path: '', text: formFaultText(problem, {}) }] };
}
