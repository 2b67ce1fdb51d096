/**
 * Records, what they refer to, and every change ever made to them.
 * A record's fields are one JSON text: its shape is said once, by the zod schema of its kind, and fields that this
 * version does not know survive. References are taken out into rows so that SQLite itself keeps them whole.
 */
export const sql = `
CREATE TABLE record (
  id           TEXT PRIMARY KEY,
  kind         TEXT NOT NULL,
  fields       TEXT NOT NULL CHECK (json_valid(fields)),
  version      INTEGER NOT NULL CHECK (version > 0),
  content_hash TEXT NOT NULL CHECK (length(content_hash) = 64),
  created_at   TEXT NOT NULL,
  updated_at   TEXT NOT NULL,
  deleted_at   TEXT
) STRICT;

CREATE INDEX record_kind ON record (kind, created_at);

CREATE TABLE reference (
  from_id TEXT NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  path    TEXT NOT NULL,
  to_id   TEXT NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (from_id, path)
) STRICT, WITHOUT ROWID;

CREATE INDEX reference_to ON reference (to_id);

CREATE TABLE change_set (
  number  INTEGER PRIMARY KEY AUTOINCREMENT,
  id      TEXT NOT NULL UNIQUE,
  at      TEXT NOT NULL,
  label   TEXT NOT NULL,
  author  TEXT,
  reverts TEXT REFERENCES change_set (id)
) STRICT;

CREATE TABLE change (
  change_set TEXT NOT NULL REFERENCES change_set (id),
  position   INTEGER NOT NULL,
  record_id  TEXT NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
  before     TEXT CHECK (before IS NULL OR json_valid(before)),
  after      TEXT NOT NULL CHECK (json_valid(after)),
  PRIMARY KEY (change_set, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX change_record ON change (record_id);
`;
