import type { Archive } from './unzip.ts';
import { readXml } from './xml.ts';

/** The parts of an Office Open XML file and how they point at each other (ECMA-376 part 2). */
export interface Relationship {
  /** The last word of the type: `worksheet`, `sharedStrings`; the same in the strict variant. */
  readonly type: string;
  /** The name of the part, without a leading slash. */
  readonly target: string;
}

/** By their ids; none for a part that points at nothing. `part` is '' for the file itself. */
export function relationshipsOf(archive: Archive, part: string): Map<string, Relationship> {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const found = new Map<string, Relationship>();
  const xml = archive.read(`${folder}_rels/${part.slice(slash)}.rels`);
  if (xml === undefined) return found;
  readXml(
    xml,
    {},
    {
      open(name, { Id = '', Type = '', Target = '', TargetMode }) {
        if (name !== '?:Relationship' || TargetMode === 'External') return;
        found.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target: resolve(folder, Target) });
      },
    },
  );
  return found;
}

/** Addresses outside of the file that a part points at, by their ids. */
export function targetsOf(archive: Archive, part: string): Map<string, string> {
  const slash = part.lastIndexOf('/') + 1;
  const found = new Map<string, string>();
  const xml = archive.read(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`);
  if (xml === undefined) return found;
  readXml(
    xml,
    {},
    {
      open(name, { Id = '', Target = '', TargetMode }) {
        if (name === '?:Relationship' && TargetMode === 'External') found.set(Id, Target);
      },
    },
  );
  return found;
}

/** The part that the file is about: the book or the document. */
export function mainPart(archive: Archive): string | undefined {
  return [...relationshipsOf(archive, '').values()].find(({ type }) => type === 'officeDocument')?.target;
}

/** What the file says its part is; '' if it says nothing. */
export function contentType(archive: Archive, part: string): string {
  const xml = archive.read('[Content_Types].xml');
  let type = '';
  if (xml === undefined) return type;
  readXml(
    xml,
    {},
    {
      open(name, { PartName = '', ContentType = '' }) {
        if (name === '?:Override' && PartName.slice(1).toLowerCase() === part.toLowerCase())
          type = ContentType;
      },
    },
  );
  return type;
}

function resolve(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
