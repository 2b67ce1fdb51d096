import { createStore } from 'zustand/vanilla';
import type { OpenedImport } from '#shared/contract/areas/import.ts';
import type { FailureDetails } from '#shared/contract/failure.ts';
import type { Status } from '#shared/contract/shapes.ts';
import type { FactKind } from '#shared/facts/kinds.ts';
import type { ErrorCode } from '#shared/text/errors.ts';

/** Where the person is. */
export type Place =
  | { readonly screen: 'home' }
  | { readonly screen: 'data'; readonly kind: FactKind }
  | { readonly screen: 'basket' }
  | { readonly screen: 'reports' }
  | { readonly screen: 'editor'; readonly report: string }
  | { readonly screen: 'import'; readonly opened: OpenedImport; readonly back: FactKind }
  | { readonly screen: 'plan' }
  | { readonly screen: 'figures' }
  | { readonly screen: 'settings' }
  /** `ids`: records that were chosen to be handed over. */
  | { readonly screen: 'exchange'; readonly ids?: readonly string[] }
  | { readonly screen: 'changes' };

export interface CallError {
  readonly code: ErrorCode;
  readonly details: FailureDetails;
}

/** A message that stays until it is read or its matter is over. */
export type Notice =
  | { readonly id: number; readonly type: 'error'; readonly error: CallError }
  | { readonly id: number; readonly type: 'done'; readonly text: string; readonly file?: string | undefined };

/** A record opened in its card: an existing one, or a new one with what is already known of it. */
export type OpenCard =
  | { readonly id: string; readonly kind: FactKind }
  | { readonly kind: FactKind; readonly preset: Readonly<Record<string, unknown>> };

export interface AppState {
  readonly place: Place;
  readonly card: OpenCard | undefined;
  /** The search over everything is open. */
  readonly searching: boolean;
  readonly status: Status | undefined;
  /** Why the store could not be opened at all. */
  readonly failure: CallError | undefined;
  readonly notices: readonly Notice[];
  /** Grows with every commit; whoever shows data reads it again. */
  readonly revision: number;
  /** Set only by an answered commit. */
  readonly savedAt: string | undefined;
  /** Edits typed and not yet committed. */
  readonly unsaved: number;
  /** When the program was last asked how it is; «сегодня» is said of this moment. */
  readonly now: Date;
  readonly undo: readonly string[];
  readonly redo: readonly string[];
}

export const appState = createStore<AppState>(() => ({
  place: { screen: 'home' },
  card: undefined,
  searching: false,
  status: undefined,
  failure: undefined,
  notices: [],
  revision: 0,
  savedAt: undefined,
  unsaved: 0,
  now: new Date(),
  undo: [],
  redo: [],
}));

export function openSearch(searching: boolean): void {
  appState.setState({ searching });
}

export function openCard(card: OpenCard | undefined): void {
  appState.setState({ card });
}
