/** Words of the step into a new school year. */
export const rolloverText = {
  title: (startYear: number) => `Новый учебный год ${startYear}-${startYear + 1}`,
  offer: 'Перенести то, что повторяется, и начать отчёты по прошлым.',
  begin: 'Начать новый год',
  keep: 'Записи прошлого года не изменятся. Новые отчёты возьмут прошлые тексты с пометкой «проверьте».',
  requests: 'Ежегодные поручения',
  reports: 'Отчёты',
  nothing: 'Повторять нечего: просто перейдём в новый год.',
  line: (title: string, before: string, next: string) => `${title}: ${before} → ${next}`,
};
