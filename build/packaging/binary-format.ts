import fs from 'node:fs';

const elfMachines = new Map([
  [62, 'x64'],
  [183, 'arm64'],
]);
const peMachines = new Map([
  [0x8664, 'x64'],
  [0xaa64, 'arm64'],
]);

/** For which machine a binary is made, by what stands in the file itself: `linux-x64`, `win32-arm64`, … */
export function binaryFormat(file: string): string {
  const bytes = fs.readFileSync(file);
  if (bytes.length > 64 && bytes.toString('latin1', 0, 4) === '\x7fELF') {
    return `linux-${elfMachines.get(bytes.readUInt16LE(18)) ?? 'unknown'}`;
  }
  if (bytes.length > 64 && bytes.toString('latin1', 0, 2) === 'MZ') {
    const header = bytes.readUInt32LE(60);
    if (bytes.toString('latin1', header, header + 4) !== 'PE\0\0') return 'unknown';
    return `win32-${peMachines.get(bytes.readUInt16LE(header + 4)) ?? 'unknown'}`;
  }
  return 'unknown';
}
