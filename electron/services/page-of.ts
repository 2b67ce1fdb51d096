import { type PageProfile, profileFor } from '#shared/document/page-profile.ts';
import type { StoreSession } from './store-session.ts';

/** The page that the school chose for its documents. `now`: ISO 8601. */
export function pageOf(session: StoreSession, now: string): PageProfile {
  return profileFor(session.store().settings.all(now).page);
}
