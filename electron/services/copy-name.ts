/** «manual-20251122-143205»: what it was made for, and when, for people who look into the folder of copies. */
export function copyName(reason: string, now: string): string {
  const [day = '', time = ''] = now.split('T');
  return `${reason}-${day.replaceAll('-', '')}-${time.slice(0, 8).replaceAll(':', '')}`;
}

/** The moment in a copy's name, ISO 8601 in UTC. */
export function momentOfCopy(name: string): string | undefined {
  const [, y, mo, d, h, mi, s] = /-(\d{4})(\d{2})(\d{2})-(\d{2})(\d{2})(\d{2})\.sqlite$/.exec(name) ?? [];
  return y === undefined ? undefined : `${y}-${mo}-${d}T${h}:${mi}:${s}.000Z`;
}
