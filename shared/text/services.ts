/** Words that services put where a form has none. */
export const serviceText = {
  unknownForm: (id: string, version: string) => `Форма «${id}» версии «${version}» (её нет в программе)`,
  textsOfReport: 'Тексты отчёта',
  textOfReport: 'Текст',
};
