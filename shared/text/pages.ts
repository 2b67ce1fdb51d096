/** Words around the pages of a document that is looked through. */
export const pagesText = {
  counter: (page: number, pages: number) => `${page} из ${pages}`,
  page: (page: number) => `Страница ${page}`,
  previous: 'Предыдущая страница (PageUp)',
  next: 'Следующая страница (PageDown)',
  opening: 'Готовим страницы…',
  failed: 'Страницы показать не удалось. Сохраните отчёт в PDF и откройте файл.',
};
