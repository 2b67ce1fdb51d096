import { useStore } from 'zustand/react';
import { type AppState, appState } from './app-state.ts';

/** The part of the state that a screen needs; it draws again only when that part changes. */
export function useApp<T>(select: (state: AppState) => T): T {
  return useStore(appState, select);
}
