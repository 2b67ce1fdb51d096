import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Arch, build, type Configuration, DIR_TARGET, Platform } from 'electron-builder';
import { folderOf, type Target } from './target.ts';

export interface Packing extends Target {
  readonly root: string;
  /** Electron's unpacked distribution for the target. */
  readonly electronDist: string;
  readonly output: string;
  /** Playwright can drive it; never given to people. */
  readonly testable: boolean;
}

/** Builds the bundles anew and makes the unpacked application from them; answers its folder. */
export async function pack(packing: Packing): Promise<string> {
  const { root, platform, arch, output } = packing;
  const bundles = fs.mkdtempSync(path.join(os.tmpdir(), 'letopis-bundles-'));
  try {
    execFileSync(process.execPath, [path.join(root, 'build', 'bundle.ts'), bundles], { stdio: 'inherit' });
    const target = platform === 'linux' ? Platform.LINUX : Platform.WINDOWS;
    await build({
      projectDir: root,
      targets: target.createTarget(DIR_TARGET, arch === 'x64' ? Arch.x64 : Arch.arm64),
      publish: 'never',
      config: configuration(packing, bundles),
    });
    return path.join(output, folderOf(packing));
  } finally {
    fs.rmSync(bundles, { recursive: true, force: true });
  }
}

/** What is laid over `electron-builder.yml`. */
function configuration({ electronDist, output, testable }: Packing, bundles: string): Configuration {
  return {
    electronDist,
    directories: { output },
    files: { from: bundles },
    afterExtract: ({ appOutDir }) => removeSample(appOutDir),
    ...(testable ? { electronFuses: { enableNodeCliInspectArguments: true } } : {}),
  };
}

/** electron-builder takes an unpacked distribution as it is, with Electron's own sample application in it. */
function removeSample(folder: string): void {
  for (const name of ['resources/default_app.asar', 'version']) {
    fs.rmSync(path.join(folder, name), { force: true });
  }
}
