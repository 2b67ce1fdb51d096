/** «manual-20251122-143205»: what it was made for, and when, for people who look into the folder of copies. */
export function copyName(reason: string, now: string): string {
  const [day = '', time = ''] = now.split('T');
  return `${reason}-${day.replaceAll('-', '')}-${time.slice(0, 8).replaceAll(':', '')}`;
}
