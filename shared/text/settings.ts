/** Words about who works in the program. */
export const profileText = {
  intro:
    'Имя того, кто работает, стоит в истории рядом с каждым изменением. Пароля нет: это подпись, а не замок.',
  name: 'Имя',
  position: 'Должность',
  current: 'Работает сейчас',
  choose: 'Сейчас работаю я',
  add: 'Добавить человека',
  addName: 'Как вас зовут',
  addNameExample: 'Ильина А. П.',
  none: 'Пока никого. Добавьте себя, чтобы было видно, кто что изменил.',
  nameNeeded: 'Имя нужно',
  remove: (name: string) => `Убрать из списка: ${name}`,
  listed: 'Люди, которые здесь работают',
  whoWorks: 'Кто работает',
  nobody: 'не указано',
  manage: 'Список людей…',
};
