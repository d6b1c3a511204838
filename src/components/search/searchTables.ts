/** Tables of the search page's own, so that a question does not read a file again. */
import {temporary} from "../store/queryEngine.js";

/** The sentences with what they are filtered by. */
export const searched = (): Promise<string> =>
  temporary(
    "searched",
    "SELECT report, ordinal, text, sourceStart, length(text) AS characters, area, year, role FROM sentences"
  );

/** The words of each sentence: as many bytes again as their text, and only for who counts words. */
export const segmented = (): Promise<string> =>
  temporary("segmented", "SELECT report, ordinal, words AS segments FROM sentences");
