import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../../tests/support/temp-folder.ts';
import { connect, connectReadOnly } from './connection.ts';

function opened(file: string) {
  const connection = connect(file, () => true);
  if (!connection) throw new Error('refused');
  onTestFinished(() => {
    connection.close();
  });
  return connection;
}

test.each([
  ['locking_mode', 'exclusive'],
  ['journal_mode', 'wal'],
  // FULL: with the driver's default NORMAL a power loss may take edits that were called saved.
  ['synchronous', 2],
  ['foreign_keys', 1],
  ['trusted_schema', 0],
  ['secure_delete', 1],
])('the connection that writes has %s = %s', (name, value) => {
  const connection = opened(path.join(temporaryFolder(), 'a.sqlite'));
  expect(connection.pragma(name, { simple: true })).toBe(value);
});

test('it locks everybody else out from the start, even readers', () => {
  const file = path.join(temporaryFolder(), 'a.sqlite');
  opened(file);
  const reader = connectReadOnly(file);
  onTestFinished(() => {
    reader.close();
  });
  expect(() => reader.prepare('SELECT * FROM sqlite_schema').all()).toThrow('locked');
  expect(() => connect(file, () => true)).toThrow('locked');
});

test('it is not there where the look before refuses', () => {
  expect(connect(path.join(temporaryFolder(), 'a.sqlite'), () => false)).toBeUndefined();
});

test('a connection for reading can change nothing', () => {
  const file = path.join(temporaryFolder(), 'a.sqlite');
  const writer = opened(file);
  writer.exec('CREATE TABLE a (b TEXT)');
  writer.close();
  const reader = connectReadOnly(file);
  expect(() => reader.exec("INSERT INTO a VALUES ('x')")).toThrow('readonly');
  reader.close();
});
