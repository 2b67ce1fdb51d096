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
  'record:uses',
  'record:history',
  'record:commit',
  'basket:list',
  'change:list',
  'change:revert',
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
  'report:export',
  'report:delete',
  'report:restore',
  'copy:list',
  'copy:make',
  'copy:restore',
] as const;

export const hostCallNames = ['dialog:save', 'dialog:open', 'file:show', 'window:flushed'] as const;

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
