import type { Connection } from './connection.ts';

/**
 * The hashes of all files that anything names: a record, alive or in the basket, or either side of any change, since
 * undo may bring each of them back.
 */
export function fileMentions(connection: Connection): () => ReadonlySet<string> {
  const select = connection.prepare<[], { sha256: string }>(
    `SELECT json_extract(fields, '$.sha256') AS sha256 FROM record WHERE sha256 IS NOT NULL
     UNION SELECT json_extract(fields, '$.template') FROM record WHERE kind = 'formPack' AND json_extract(fields, '$.template') IS NOT NULL
     UNION SELECT json_extract(after, '$.fields.sha256') AS sha256 FROM change WHERE sha256 IS NOT NULL
     UNION SELECT json_extract(before, '$.fields.sha256') AS sha256 FROM change WHERE sha256 IS NOT NULL`,
  );
  return () => new Set(select.all().map(({ sha256 }) => sha256));
}
