import { expect, test } from 'vitest';
import { dataName, type Machine, programFolder } from './data-folder.ts';

test.each<[string, Machine, string]>([
  [
    'Windows',
    { platform: 'win32', home: 'C:\\Users\\Анна', env: { LOCALAPPDATA: 'D:\\Local' } },
    'D:\\Local\\Letopis',
  ],
  [
    'Windows without its variable',
    { platform: 'win32', home: 'C:\\Users\\Анна', env: {} },
    'C:\\Users\\Анна\\AppData\\Local\\Letopis',
  ],
  ['Linux', { platform: 'linux', home: '/home/anna', env: {} }, '/home/anna/.local/share/letopis'],
  [
    'Linux with another place',
    { platform: 'linux', home: '/home/anna', env: { XDG_DATA_HOME: '/data' } },
    '/data/letopis',
  ],
  [
    'macOS',
    { platform: 'darwin', home: '/Users/anna', env: {} },
    '/Users/anna/Library/Application Support/Letopis',
  ],
])('%s: local to the machine', (_, machine, folder) => {
  expect(programFolder(machine).replaceAll('\\', '/')).toBe(folder.replaceAll('\\', '/'));
});

test('the roaming profile is never chosen, nor a folder that Electron deletes', () => {
  const env = { APPDATA: 'C:\\Roaming', LOCALAPPDATA: 'C:\\Local' };
  expect(programFolder({ platform: 'win32', home: 'C:\\Users\\Анна', env })).not.toContain('Roaming');
  expect(dataName).not.toBe('databases');
});
