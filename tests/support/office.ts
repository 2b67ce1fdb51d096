import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { pathToFileURL } from 'node:url';

/** LibreOffice on this machine, or nothing. */
export function findOffice(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return folders.map((folder) => path.join(folder, 'soffice')).find((file) => fs.existsSync(file));
}

/** The PDF that LibreOffice makes of a DOCX or XLSX, in a folder of the test, with a profile of its own. */
export async function officePdf(
  office: string,
  bytes: Uint8Array,
  folder: string,
  type: 'docx' | 'xlsx' = 'docx',
): Promise<Uint8Array> {
  const file = path.join(folder, `report.${type}`);
  fs.writeFileSync(file, bytes);
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'office')).href}`;
  await promisify(execFile)(
    office,
    [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file],
    {
      timeout: 120_000,
    },
  );
  return fs.readFileSync(path.join(folder, 'report.pdf'));
}
