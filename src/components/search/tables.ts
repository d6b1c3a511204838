/** Tables of the search page's own, so that a question neither reads a file again nor joins anything. */
import {temporary} from "../engine.js";

/** The sentences with what they are filtered by. */
export const searched = (): Promise<string> =>
  temporary(
    "searched",
    `SELECT s.report, s.ordinal, s.text, s.words, s.sourceStart, length(s.text) AS characters, r.area, r.year, c.role
     FROM sentences s JOIN reports r USING (report) JOIN sections c ON c.report = s.report AND c.ordinal = s.section`
  );

/** Every word of the corpus, how it is read, and how often it stands. */
export const vocabulary = (): Promise<string> =>
  temporary(
    "vocabulary",
    `SELECT word, any_value(pinyin) AS pinyin, sum("count")::INTEGER AS "count" FROM words GROUP BY word`
  );
