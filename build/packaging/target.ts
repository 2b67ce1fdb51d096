/** What an unpacked application is made for. */
export const platforms = ['linux', 'win32'] as const;
export const archs = ['x64', 'arm64'] as const;

export interface Target {
  readonly platform: (typeof platforms)[number];
  readonly arch: (typeof archs)[number];
}

/** electron-builder's own name of the folder. */
export function folderOf({ platform, arch }: Target): string {
  const suffix = arch === 'x64' ? '' : `-${arch}`;
  return `${platform === 'linux' ? 'linux' : 'win'}${suffix}-unpacked`;
}

/** The file that is started; in Electron's distribution it is still named `electron`. */
export function executableOf({ platform }: Target, name = 'letopis'): string {
  return platform === 'win32' ? `${name}.exe` : name;
}
