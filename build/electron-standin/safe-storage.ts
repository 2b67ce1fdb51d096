/** Electron's `safeStorage`, with a key in a file of the user data directory: what «basic_text» is on Linux. */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { app } from './app.ts';
import { runtime } from './runtime.ts';
import { strict } from './strict.ts';

const PREFIX = Buffer.from('v10');
const IV_BYTES = 12;
const TAG_BYTES = 16;

function key(): Buffer {
  const file = path.join(app.getPath('userData'), 'standin-key');
  if (!fs.existsSync(file)) fs.writeFileSync(file, randomBytes(32), { mode: 0o600 });
  return fs.readFileSync(file);
}

export const safeStorage = strict('safeStorage', {
  isEncryptionAvailable: (): boolean => runtime.ready,
  getSelectedStorageBackend: (): string => 'basic_text',
  encryptString(text: string): Buffer {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', key(), iv);
    const sealed = [cipher.update(text, 'utf8'), cipher.final()];
    return Buffer.concat([PREFIX, iv, ...sealed, cipher.getAuthTag()]);
  },
  /** Throws on anything but what encryptString made in the same user data directory. */
  decryptString(sealed: Buffer): string {
    if (!sealed.subarray(0, PREFIX.length).equals(PREFIX)) {
      throw new Error('Error while decrypting the ciphertext provided to safeStorage.decryptString.');
    }
    const start = PREFIX.length + IV_BYTES;
    const decipher = createDecipheriv('aes-256-gcm', key(), sealed.subarray(PREFIX.length, start));
    decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
    return Buffer.concat([decipher.update(sealed.subarray(start, -TAG_BYTES)), decipher.final()]).toString(
      'utf8',
    );
  },
});
