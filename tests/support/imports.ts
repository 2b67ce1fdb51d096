import fs from 'node:fs';
import path from 'node:path';

export interface FoundImport {
  /** As written in the file. */
  readonly written: string;
  /** A path from the root of the tree, a package with its path, or `node:…`. */
  readonly target: string;
}

const patterns = [
  /^\s*(?:import|export)\s[^'"]*?\sfrom\s+['"]([^'"]+)['"]/gm,
  /^\s*import\s+['"]([^'"]+)['"]/gm,
  /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g,
  /\bnew URL\(\s*['"](\.[^'"]+)['"]\s*,\s*import\.meta\.url\s*\)/g,
];

/** Every import of a file: static, of types, dynamic, and the files that a worker is started from. */
export function importsOf(file: string, root: string): FoundImport[] {
  const source = fs.readFileSync(file, 'utf8');
  return patterns.flatMap((pattern) =>
    [...source.matchAll(pattern)].map(([, written = '']) => ({
      written,
      target: targetOf(written, file, root),
    })),
  );
}

function targetOf(written: string, file: string, root: string): string {
  if (written.startsWith('.')) {
    return path.relative(root, path.resolve(path.dirname(file), written)).replaceAll('\\', '/');
  }
  return written.startsWith('#') ? written.slice(1) : written;
}
