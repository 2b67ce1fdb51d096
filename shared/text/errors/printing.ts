import type { Messages } from './message.ts';

/** What can go wrong with PDF and paper. */
export const printingErrors = {
  'print/failed': () => ({
    what: 'Не удалось подготовить страницы к печати.',
    means: 'Файл не создан, на печать ничего не ушло. Отчёт цел.',
    todo: 'Попробуйте ещё раз. Если не выйдет снова, выпустите отчёт в Word и напечатайте из Word.',
  }),
  'print/no-dialog': () => ({
    what: 'Печать на этом компьютере недоступна.',
    means: 'На принтер ничего не отправлено.',
    todo: 'Сохраните отчёт в PDF или Word и напечатайте файл.',
  }),
} satisfies Messages;
