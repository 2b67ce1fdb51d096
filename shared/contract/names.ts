/**
 * The names of all calls and events as plain strings: the sandboxed preload takes them from here and drags no
 * library in. `calls.ts` must describe each of them, or it does not compile.
 */
export const serviceCallNames = [
  'app:status',
  'school:create',
  'sample:create',
  'record:list',
  'record:get',
  'record:find',
  'record:titles',
  'record:uses',
  'record:history',
  'record:commit',
  'basket:list',
  'name:similar',
  'name:forms',
  'merge:preview',
  'record:merge',
  'search:all',
  'import:open-file',
  'import:open-clipboard',
  'import:cells',
  'import:plan',
  'import:commit',
  'import:close',
  'sheet:export',
  'sheet:copy',
  'plan:year',
  'event:hold',
  'home:overview',
  'grid:rows',
  'grid:write',
  'grid:copy',
  'grid:ids',
  'grid:values',
  'settings:get',
  'settings:set',
  'exchange:export',
  'exchange:open',
  'exchange:accept',
  'record:return-to',
  'change:since',
  'indicator:catalogue',
  'indicator:records',
  'indicator:uses',
  'change:list',
  'change:revert',
  'record:delete',
  'record:restore',
  'attachment:list',
  'attachment:add',
  'attachment:shrink',
  'attachment:export',
  'attachment:show',
  'attachment:picture',
  'attachment:check',
  'attachment:clean',
  'facts:schema',
  'facts:import',
  'facts:export',
  'form:list',
  'report:list',
  'report:create',
  'report:open',
  'report:write-text',
  'report:decide',
  'report:check',
  'report:showing',
  'report:export',
  'report:delete',
  'report:restore',
  'copy:list',
  'copy:make',
  'copy:restore',
] as const;

export const hostCallNames = [
  'dialog:save',
  'dialog:open',
  'file:show',
  'window:flushed',
  'window:zoom',
] as const;

export const callNames = [...serviceCallNames, ...hostCallNames] as const;

/** What the program tells the window unasked: a menu command, or that the window is about to close. */
export const eventNames = ['menu', 'closing'] as const;

export type ServiceCallName = (typeof serviceCallNames)[number];
export type HostCallName = (typeof hostCallNames)[number];
export type CallName = (typeof callNames)[number];
export type EventName = (typeof eventNames)[number];

/** Commands of the menu, as the window hears them. */
export const menuCommands = [
  'undo',
  'redo',
  'export',
  'copy',
  'restore',
  'import-facts',
  'export-facts',
] as const;
export type MenuCommand = (typeof menuCommands)[number];
