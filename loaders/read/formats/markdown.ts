import type {Edit} from "../../types.ts";
import {decodedText} from "../decodedText.ts";
import {type Format, isText} from "./format.ts";

export const markdown = {
  name: "markdown",
  zh: "Markdown",
  en: "Markdown",
  extensions: [".md", ".markdown"],
  signature: isText,
  read(bytes, file) {
    const content = decodedText(bytes, file);
    return {...content, markup: markdownMarkup(content.text)};
  }
} as const satisfies Format;

/** Signs of Markdown, in the order in which they are tried at a place. Numbers of lists stay: they are part of headings. */
const signs =
  /^[ ]{0,3}#{1,6}[ \t]+|[ \t]+#+[ \t]*$|^[ ]{0,3}(?:[-*_][ \t]*){3,}$|^[ ]{0,3}(?:=+|-+)[ \t]*$|^[ ]{0,3}>[ ]?|^[ \t]*[-*+][ \t]+(?=\S)|^[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|)+(?:[ \t]*:?-+:?[ \t]*)?$|^(?:```|~~~)[^\n]*$|!\[([^\]\n]*)\]\([^)\n]*\)|\[([^\]\n]+)\]\([^)\n]*\)|\*\*|__|~~|`+|\\(?=[\\`*_{}[\]()#+\-.!|>~])|<!--[\s\S]*?-->/gm;

/** What takes the Markdown signs of `text` away: heading marks, emphasis, rules, link targets, quotes, bullets. */
function markdownMarkup(text: string): Edit[] {
  const edits: Edit[] = [];
  const drop = (start: number, end: number) => {
    if (end > start) edits.push({start, end, is: ""});
  };
  for (const found of text.matchAll(signs)) {
    const {index, 0: all} = found;
    const words = found[1] ?? found[2];
    if (words === undefined) drop(index, index + all.length);
    else {
      const at = index + all.indexOf("[") + 1;
      drop(index, at);
      drop(at + words.length, index + all.length);
    }
  }
  return edits;
}
