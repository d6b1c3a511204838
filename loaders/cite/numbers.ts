/** Behind the title, perhaps in brackets: 国发〔2020〕5号, 甘政发[2021]3号, 司法部令第145号. */
const following =
  /^\s*[（(]?\s*([\p{Script=Han}]{1,12}[〔[［(（【]\s*((?:19|20)\d{2})\s*[〕\]］)）】]\s*第?\s*\d{1,5}\s*号|[\p{Script=Han}]{2,12}令第?\s*\d{1,5}\s*号)/u;
const years = /(?<!\d)((?:19|20)\d{2})(?=\s*(?:年|[—–－~～至-]\s*(?:19|20)?\d{2}))/;

/** The number of a document and the year in it, from the words right behind its title; null where none stands there. */
export function findNumber(words: string): {number: string; year: number | null} | null {
  const match = following.exec(words);
  return match && {number: match[1]!.replace(/\s+/g, ""), year: match[2] ? Number(match[2]) : null};
}

/** The year that a title states; the first one of a range (2021—2025年). */
export function findYear(title: string): number | null {
  const match = years.exec(title);
  return match ? Number(match[1]) : null;
}
