/** Numbers from 0 to 1, the same in every run (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const syllables =
  'ба во ги де жу за ки ло ма не по ру се та фи хо ча про пре мас тер кон фе рен ми нар шко ла уч ни раз ви тие циф ро вой'.split(
    ' ',
  );
const usual = 'мероприятие школа учитель семинар посёлок начальный мастер-класс сад опыт конференция'.split(
  ' ',
);

/** Texts of so many different words, as unevenly frequent as words are. */
export function textsOf(random: () => number, words = 40_000): (length: number) => string {
  const all = [...usual, ...invented(random, words)];
  const pick = () => all[Math.floor(all.length ** random()) - 1] ?? '';
  return (length) => Array.from({ length }, pick).join(' ');
}

function invented(random: () => number, count: number): string[] {
  const found = new Set<string>();
  while (found.size < count) {
    const length = 2 + Math.floor(random() * 4);
    found.add(Array.from({ length }, () => syllables[Math.floor(random() * syllables.length)]).join(''));
  }
  return [...found];
}

const surnames = (
  'Ильина Громова Белова Орлова Ветрова Соколова Зорина Лугова Рябинина Осокина Снегова Лесная Ключева Полянская ' +
  'Бережная Крылова Дроздова Синицына Вербина Озёрная Заречная Светлова Тихая Морозова Калинина'
).split(' ');
const names = 'Анна Ольга Мария Вера Нина Дарья Елена Ирина Юлия Софья'.split(' ');
const patronymics = 'Павловна Игоревна Олеговна Петровна Львовна Юрьевна Марковна Андреевна'.split(' ');

/** The one at a place, round and round. */
export function oneOf<T>(list: readonly T[], at: number): T {
  const found = list[at % list.length];
  if (found === undefined) throw new Error('bench: an empty list');
  return found;
}

/** Two thousand people with names of their own. */
export function personName(at: number): {
  readonly surname: string;
  readonly name: string;
  readonly patronymic: string;
} {
  const second = Math.floor(at / surnames.length);
  return {
    surname: oneOf(surnames, at),
    name: oneOf(names, second),
    patronymic: oneOf(patronymics, Math.floor(second / names.length)),
  };
}
