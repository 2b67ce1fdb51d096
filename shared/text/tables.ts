/** The name of a table that has none where it came from. */
export const tableName = (number: number): string => `Таблица ${number}`;
