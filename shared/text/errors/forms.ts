import type { Messages } from './message.ts';

/** What can go wrong with forms as files. */
export const formsErrors = {
  'form/version-taken': (d) => ({
    what: `Форма «${d.id}» версии «${d.version}» уже есть, и она другая.`,
    means: 'Ничего не изменено: прежняя форма нужна отчётам, которые по ней начаты.',
    todo: 'Дайте новой форме другую версию, например 2024 или 2024-2, и сохраните снова.',
  }),
  'form/released': (d) => ({
    what: `Форма «${d.id}» версии «${d.version}» входит в программу.`,
    means: 'Убрать её нельзя.',
    todo: 'Если она не нужна, просто не создавайте по ней отчётов.',
  }),
  'form/in-use': (d) => ({
    what: `По форме «${d.id}» версии «${d.version}» есть отчёты, всего ${d.count}.`,
    means: 'Форма осталась: без неё эти отчёты не открылись бы целиком.',
    todo: 'Если отчёты не нужны, удалите их, потом уберите форму.',
  }),
} satisfies Messages;
