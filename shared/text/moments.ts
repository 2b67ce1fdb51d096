/** Moments as people read them, in the time of the machine. Input: ISO 8601. */

const clock = new Intl.DateTimeFormat('ru-RU', { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat('ru-RU', { day: '2-digit', month: '2-digit', year: 'numeric' });

/** «14:32». */
export function timeText(moment: string): string {
  return clock.format(new Date(moment));
}

/** «22.11.2026, 14:32». */
export function momentText(moment: string): string {
  const date = new Date(moment);
  return `${day.format(date)}, ${clock.format(date)}`;
}

/** «сегодня 14:20», «вчера 09:05», «12.11.2026». */
export function agoText(moment: string, now: Date): string {
  const date = new Date(moment);
  if (day.format(date) === day.format(now)) return `сегодня ${clock.format(date)}`;
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  if (day.format(date) === day.format(yesterday)) return `вчера ${clock.format(date)}`;
  return day.format(date);
}
