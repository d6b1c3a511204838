/** The words of a command do not go with the data: an id that is not known, a choice that leaves nothing. Told in a sentence, exit code 2. */
export class WordsError extends Error {
  override readonly name = "WordsError";

  constructor(
    /** The word as it was given, with its option. */
    word: string,
    zh: string,
    en: string
  ) {
    super(`${word}: ${en} ${zh}`);
  }
}
