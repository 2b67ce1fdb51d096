/**
 * Changes as rows of an ordinary table. In a table without row numbers a row is its own key, and a key longer than a
 * quarter of a page goes into pages of its own: the history took twice the room, and half of a large commit.
 */
export const sql = `
CREATE TABLE change_row (
  change_set TEXT NOT NULL REFERENCES change_set (id),
  position   INTEGER NOT NULL,
  record_id  TEXT NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
  before     TEXT CHECK (before IS NULL OR json_valid(before)),
  after      TEXT NOT NULL CHECK (json_valid(after)),
  PRIMARY KEY (change_set, position)
) STRICT;

INSERT INTO change_row SELECT * FROM change;
DROP TABLE change;
ALTER TABLE change_row RENAME TO change;
CREATE INDEX change_record ON change (record_id);
`;
