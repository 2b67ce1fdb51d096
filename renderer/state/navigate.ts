import { appState, type Place } from './app-state.ts';
import { dismissErrors, tellError } from './notices.ts';
import { draftNames, flushAll } from './pending.ts';

/**
 * Leaves a place: at once when nothing is unwritten, else after it is written. What was refused or is not finished
 * keeps the person there, since it would be gone with the place.
 */
export async function leave(go: () => void): Promise<void> {
  if (appState.getState().unsaved > 0) {
    const written = await flushAll();
    const begun = draftNames();
    if (begun.length > 0) tellError({ code: 'edit/unfinished', details: { name: begun.join(', ') } });
    if (!written || begun.length > 0) return;
  }
  dismissErrors('edit/unfinished');
  go();
}

/** What was told belongs to the place that is left. */
export function goTo(place: Place): void {
  void leave(() => appState.setState({ place, card: undefined, notices: [] }));
}
