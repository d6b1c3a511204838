/** Chinese words quoted in English text, marked as such: for the voice that reads them out, and for the font. */
import {type Child, h} from "../base/element.js";
import {english} from "../base/language.js";

const quoted = /(“[^”]*[\u4e00-\u9fff][^”]*”|[\u4e00-\u9fff]+)/;

/** The text as it is; in English with its quotations of a report, and other Chinese words, in elements of their own. */
export const quotations = (text: string): Child =>
  english ? text.split(quoted).map((part, i) => (i % 2 ? h("span", {lang: "zh-Hans"}, part) : part)) : text;

/** The longest quotation that is shown whole, in characters. */
const LONGEST = 120;

/** The words, or their beginning where they are a passage and more: a text that stands twice in its file is not shown again. */
export const shortened = (words: string): string =>
  words.length > LONGEST ? `${words.slice(0, LONGEST - 2)}……` : words;
