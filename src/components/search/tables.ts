/** Tables of the search page's own, so that a question neither reads a file again nor joins anything. */
import {temporary} from "../engine.js";

/** The sentences with what they are filtered by. */
export const searched = (): Promise<string> =>
  temporary(
    "searched",
    `SELECT s.report, s.ordinal, s.text, s.sourceStart, length(s.text) AS characters, r.area, r.year, c.role
     FROM sentences s JOIN reports r USING (report) JOIN sections c ON c.report = s.report AND c.ordinal = s.section`
  );

/** The words of each sentence: as many bytes again as their text, and only for who counts words. */
export const segmented = (): Promise<string> => temporary("segmented", "SELECT report, ordinal, words FROM sentences");
