import { builtinModules } from 'node:module';

/**
 * The house as a table: which room may import which, and which packages. `docs/architecture.md` explains it;
 * `tests/architecture.test.ts` compares it with every import of the tree, type-only ones too.
 */
export interface Rule {
  /** Rooms beside its own, each exactly; `name/*` stands for a room and all below it. */
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
  /** May use Node's own modules. */
  readonly node?: true;
}

const shared = ['shared/*'];
const screenRooms = [
  'renderer/components',
  'renderer/grid',
  'renderer/forms',
  'renderer/state',
  'renderer/api',
];

export const rooms: Readonly<Record<string, Rule>> = {
  shared: { rooms: [], packages: ['zod'] },
  'shared/text': { rooms: [], packages: [] },
  'shared/blocks': { rooms: ['shared'], packages: [] },
  'shared/facts': { rooms: ['shared'], packages: [] },
  'shared/names': { rooms: ['shared', 'shared/facts'], packages: ['lvovich'] },
  'shared/indicators': { rooms: ['shared/facts'], packages: [] },
  'shared/forms': {
    rooms: ['shared', 'shared/blocks', 'shared/facts', 'shared/indicators', 'shared/text'],
    packages: [],
  },
  'shared/grid': { rooms: ['shared', 'shared/facts', 'shared/forms', 'shared/text'], packages: [] },
  'shared/import': {
    rooms: ['shared', 'shared/facts', 'shared/forms', 'shared/grid', 'shared/text'],
    packages: [],
  },
  'shared/report': {
    rooms: ['shared', 'shared/blocks', 'shared/forms', 'shared/facts', 'shared/indicators', 'shared/text'],
    packages: [],
  },
  'shared/from-word': {
    rooms: [
      'shared',
      'shared/blocks',
      'shared/facts',
      'shared/forms',
      'shared/grid',
      'shared/import',
      'shared/prose',
      'shared/tables',
      'shared/text',
    ],
    packages: [],
  },
  'shared/settings': { rooms: ['shared'], packages: [] },
  'shared/exchange': { rooms: ['shared', 'shared/facts', 'shared/report'], packages: [] },
  'shared/checks': {
    rooms: [
      'shared/report',
      'shared/blocks',
      'shared/facts',
      'shared/forms',
      'shared/indicators',
      'shared/names',
      'shared/prose',
      'shared/text',
    ],
    packages: [],
  },
  'shared/document': {
    rooms: [
      'shared',
      'shared/blocks',
      'shared/facts',
      'shared/forms',
      'shared/from-word',
      'shared/report',
      'shared/text',
    ],
    packages: [],
  },
  'shared/prose': { rooms: ['shared/text'], packages: [] },
  'shared/sentences': {
    rooms: [
      'shared/blocks',
      'shared/facts',
      'shared/forms',
      'shared/indicators',
      'shared/names',
      'shared/prose',
      'shared/report',
      'shared/text',
    ],
    packages: [],
  },
  'shared/tables': { rooms: [], packages: [] },
  'shared/paste': { rooms: ['shared', 'shared/blocks'], packages: [] },
  'shared/contract': { rooms: shared, packages: [] },
  'electron/host': {
    rooms: ['shared/*', 'electron/services', 'electron/files', 'electron/workers'],
    packages: ['electron'],
    node: true,
  },
  'electron/services': { rooms: ['shared/*', 'electron/store', 'electron/files'], packages: [], node: true },
  'electron/store': {
    rooms: ['shared/*', 'electron/store/migrations'],
    packages: ['better-sqlite3', '@orama/stemmers'],
    node: true,
  },
  'electron/store/migrations': { rooms: [], packages: [] },
  'electron/writers': {
    rooms: ['shared/blocks', 'shared/document', 'shared/text', 'electron/files', 'electron/images'],
    packages: ['docx', 'fflate', 'write-excel-file'],
    node: true,
  },
  'electron/writers/docx-fill': {
    rooms: [
      'shared/blocks',
      'shared/from-word',
      'shared/tables',
      'shared/text',
      'shared/contract',
      'electron/readers',
    ],
    packages: ['fflate'],
    node: true,
  },
  'electron/readers': {
    rooms: shared,
    packages: ['htmlparser2', 'numfmt', '@e965/xlsx', 'pdfjs-dist'],
    node: true,
  },
  'electron/files': { rooms: shared, packages: ['fflate'], node: true },
  'electron/images': {
    rooms: ['electron/files', 'shared/document'],
    packages: ['@cf-wasm/photon', '@resvg/resvg-wasm'],
    node: true,
  },
  'electron/workers': {
    rooms: [
      'shared/*',
      'electron/services/*',
      'electron/store',
      'electron/writers/*',
      'electron/readers',
      'electron/images',
      'electron/files',
    ],
    packages: ['uuid'],
    node: true,
  },
  'electron/cli': {
    rooms: ['shared/*', 'electron/services', 'electron/files', 'electron/images', 'electron/workers'],
    // Its own version.
    packages: ['package.json', 'uuid'],
    node: true,
  },
  'renderer/api': { rooms: shared, packages: [] },
  'renderer/state': { rooms: ['renderer/api', 'shared/*'], packages: ['zustand', 'react'] },
  'renderer/components': {
    rooms: ['shared/text'],
    packages: ['react', '@mantine/core', '@tabler/icons-react', 'get-nonce', 'pdfjs-dist'],
  },
  'renderer/grid': {
    rooms: ['renderer/components', 'shared/*'],
    packages: ['react', 'react-dom', 'react-data-grid'],
  },
  'renderer/forms': { rooms: ['renderer/components', 'renderer/state', 'shared/*'], packages: ['react'] },
  'renderer/editor': {
    rooms: ['renderer/components', 'renderer/state', 'shared/*'],
    packages: [
      'react',
      '@tiptap/core',
      '@tiptap/react',
      '@tiptap/pm',
      '@tiptap/starter-kit',
      '@tiptap/extension-table',
    ],
  },
  'renderer/screens': { rooms: [...screenRooms, 'renderer/editor', 'shared/*'], packages: ['react'] },
  renderer: {
    rooms: ['renderer/screens', ...screenRooms, 'shared/*'],
    packages: ['react', 'react-dom', '@mantine/core', '@fontsource-variable/golos-text'],
  },
};

export const roots = ['shared', 'electron', 'renderer'];

/** The deepest room that the file stands in. A room named without a file of its own still owns what is below it. */
export function roomOf(file: string): string | undefined {
  return Object.keys(rooms)
    .filter((room) => file.startsWith(`${room}/`))
    .toSorted((a, b) => b.length - a.length)[0];
}

export const builtins: ReadonlySet<string> = new Set(builtinModules);
