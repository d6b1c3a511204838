import type {Edit} from "../../types.ts";
import {classCodes} from "../characterClasses.ts";
import type {Rule} from "../rule.ts";

const blockNames = "p|div|br|hr|li|ul|ol|tr|table|tbody|thead|h[1-6]|section|article|center";
const inlineNames =
  "span|strong|b|i|u|em|font|a|td|th|img|sup|sub|o:p|input|style|script|link|meta|html|head|body|title";
/** Comments, scripts and styles with what they hold; or one tag. */
const leftover = new RegExp(
  `<!--|<(?:script|style)\\b[^<>]{0,300}>|<(/?)(${blockNames}|${inlineNames})(?:\\s[^<>]{0,300})?/?>`,
  "gi"
);
const closingTags: readonly (readonly [RegExp, string])[] = [
  [/^<!--/, "-->"],
  [/^<script/i, "</script>"],
  [/^<style/i, "</style>"]
];
const block = new RegExp(`^(?:${blockNames})$`, "i");

/** Tags that a careless extraction left in plain text. A block's tag ends the line, unless the line ends there anyway. */
export const tags = {
  name: "tags",
  zh: "网页标签",
  en: "Tags left over",
  explanationZh: "抄网页时留下的标签和注释；“<5%”这样的文字不动。",
  explanationEn: "Tags and comments of a copied web page; text like “<5%” stays.",
  knownBy: "tags by name and comments, so that `<5%` stays",
  needs: classCodes.markup,
  run: (text) => {
    const edits: Edit[] = [];
    // A closing mark that was not found once will not be found later: the search stays linear.
    const missing = new Set<string>();
    let end = 0;
    for (const {index, 0: tag, 2: name} of text.matchAll(leftover)) {
      if (index < end) continue;
      end = index + tag.length;
      const closing = closingTags.find(([opens]) => opens.test(tag))?.[1];
      if (closing) {
        const at = missing.has(closing) ? -1 : text.indexOf(closing, end);
        if (at < 0) missing.add(closing);
        else end = at + closing.length;
        if (at < 0 && tag === "<!--") continue;
      }
      const ends =
        name && block.test(name) && index > 0 && text[index - 1] !== "\n" && end < text.length && text[end] !== "\n";
      edits.push({start: index, end, is: ends && edits.at(-1)?.end !== index ? "\n" : ""});
    }
    return edits;
  }
} as const satisfies Rule;
