const russian = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя';
const latin = 'a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch  y  e yu ya'.split(' ');

/** A form's id from what people call it: «Отчёт школы» → «otchet-shkoly». */
export function formIdOf(name: string): string {
  const id = name
    .toLowerCase()
    .replaceAll(/[а-яё]/g, (letter) => latin[russian.indexOf(letter)] ?? '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, '');
  return id === '' ? 'form' : id;
}
