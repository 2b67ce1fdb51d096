/**
 * Settings, which a copy carries along; and what exchanges with other stores need to know of the way that a record
 * went (`shared/exchange/compare.ts`): the steps that it went elsewhere before it was taken over, and the change
 * numbers at which records were handed over. A step taken over without a change of the record has no change set;
 * `number` is then the number of the next change.
 */
export const sql = `
CREATE TABLE setting (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT;

CREATE TABLE taken_over (
  place      INTEGER PRIMARY KEY,
  record_id  TEXT NOT NULL REFERENCES record (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  number     INTEGER NOT NULL,
  change_set TEXT REFERENCES change_set (id),
  step       TEXT NOT NULL,
  earlier    TEXT NOT NULL CHECK (json_valid(earlier))
) STRICT;

CREATE INDEX taken_over_record ON taken_over (record_id);
CREATE INDEX taken_over_number ON taken_over (number);

CREATE TABLE handed_over (
  number INTEGER PRIMARY KEY
) STRICT;
`;
