import { safeTarget } from '#shared/blocks/clean-text.ts';

/** The address as it may be written: «school.example» is meant as https, a mail address as one. */
export function completedAddress(typed: string): string | undefined {
  const address = typed.trim();
  if (/^[^\s@/:]+@[^\s@/]+\.[^\s@/]+$/.test(address)) return safeTarget(`mailto:${address}`);
  if (/^[a-z][a-z\d+.-]*:/i.test(address) && !/^[^/]+:\d+(?:\/|$)/.test(address)) return safeTarget(address);
  return /^[^\s/]+\.[^\s/]+/.test(address) ? safeTarget(`https://${address}`) : undefined;
}
