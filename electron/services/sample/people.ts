import type { Collector } from './collect.ts';

/** People first: organisations name their heads, projects their authors. */
export function addPeople(facts: Collector) {
  const woman = (surname: string, name: string, patronymic: string) =>
    facts.add('person', { surname, name, patronymic, gender: 'female' });
  const man = (surname: string, name: string, patronymic: string) =>
    facts.add('person', { surname, name, patronymic, gender: 'male' });
  return {
    melnikova: facts.add('person', {
      surname: 'Мельникова',
      name: 'Ирина',
      patronymic: 'Сергеевна',
      gender: 'female',
      nameForms: {
        genitive: 'Мельниковой Ирины Сергеевны',
        dative: 'Мельниковой Ирине Сергеевне',
        accusative: 'Мельникову Ирину Сергеевну',
        instrumental: 'Мельниковой Ириной Сергеевной',
        prepositional: 'Мельниковой Ирине Сергеевне',
      },
    }),
    tkachenko: facts.add('person', {
      surname: 'Ткаченко',
      name: 'Ольга',
      patronymic: 'Петровна',
      gender: 'female',
      nameForms: {
        genitive: 'Ткаченко Ольги Петровны',
        dative: 'Ткаченко Ольге Петровне',
        instrumental: 'Ткаченко Ольгой Петровной',
      },
    }),
    gaisina: woman('Гайсина', 'Алия', 'Рашитовна'),
    sarkisyan: man('Саркисян', 'Карен', 'Ашотович'),
    kim: woman('Ким', 'Виктория', 'Олеговна'),
    lazarev: man('Лазарев', 'Павел', 'Дмитриевич'),
    vorobyova: woman('Воробьёва', 'Наталья', 'Игоревна'),
    cherkashin: man('Черкашин', 'Роман', 'Викторович'),
    borodina: woman('Бородина', 'Елена', 'Александровна'),
    nurieva: woman('Нуриева', 'Зарема', 'Исмаиловна'),
    yudin: man('Юдин', 'Максим', 'Алексеевич'),
    osipova: woman('Осипова', 'Татьяна', 'Михайловна'),
    dzyuba: woman('Дзюба', 'Светлана', 'Фёдоровна'),
    ryabinin: man('Рябинин', 'Артём', 'Олегович'),
    shevchuk: woman('Шевчук', 'Марина', 'Юрьевна'),
    // Not of the school.
    krylova: woman('Крылова', 'Вера', 'Анатольевна'),
    zhdanov: man('Жданов', 'Сергей', 'Ильич'),
    belozyorov: facts.add('person', {
      surname: 'Белозёров',
      name: 'Игорь',
      patronymic: 'Львович',
      gender: 'male',
      degree: 'кандидат педагогических наук',
      academicTitle: 'доцент',
      nameForms: {
        genitive: 'Белозёрова Игоря Львовича',
        dative: 'Белозёрову Игорю Львовичу',
        instrumental: 'Белозёровым Игорем Львовичем',
      },
    }),
  };
}

export type People = ReturnType<typeof addPeople>;
