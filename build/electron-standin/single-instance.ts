/**
 * app.requestSingleInstanceLock: the first instance listens on a socket that belongs to its user data directory; a
 * later one hands over its arguments there. A socket nobody answers on was left by a killed process and is replaced.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { codec, encodeForIpc } from './codec.ts';

export interface Handover {
  argv: string[];
  cwd: string;
  data: unknown;
}

/** Sends argument 2 to the socket of argument 1; ends with 3 where nobody listens. */
const HELPER = `const socket = require('net').connect(process.argv[1]);
socket.on('error', () => process.exit(3));
socket.on('connect', () => socket.end(process.argv[2]));
socket.on('close', () => process.exit(0));`;

/** In the temporary directory and short, because a socket's path may have no more than about 100 characters. */
function socketPath(userData: string): string {
  const name = createHash('sha256').update(fs.realpathSync(userData)).digest('hex').slice(0, 16);
  return path.join(os.tmpdir(), `electron-standin-${process.getuid?.() ?? 0}-${name}.sock`);
}

function parseHandover(text: string): Handover {
  const decoded = codec.decode(text);
  const [argv, cwd, data] = Array.isArray(decoded) ? decoded : [];
  return { argv: Array.isArray(argv) ? argv.map(String) : [], cwd: String(cwd), data };
}

/** The call is synchronous in Electron; so is this, through a helper process that does the talking. */
function handOver(socket: string, handover: Handover): boolean {
  const message = encodeForIpc([handover.argv, handover.cwd, handover.data]);
  return spawnSync(process.execPath, ['-e', HELPER, socket, message], { timeout: 5000 }).status === 0;
}

/** The listening first instance, or null when another one has taken over the arguments. */
export function becomeFirst(
  userData: string,
  mine: Handover,
  onSecond: (theirs: Handover) => void,
): net.Server | null {
  const socket = socketPath(userData);
  if (fs.existsSync(socket) && handOver(socket, mine)) return null;
  fs.rmSync(socket, { force: true });
  const server = net.createServer((connection) => {
    let text = '';
    connection.setEncoding('utf8');
    connection.on('data', (chunk) => {
      text += String(chunk);
    });
    connection.on('end', () => {
      connection.end();
      onSecond(parseHandover(text));
    });
  });
  server.listen(socket);
  server.unref();
  process.on('exit', () => fs.rmSync(socket, { force: true }));
  return server;
}
