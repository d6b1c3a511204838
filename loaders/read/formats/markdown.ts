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

/**
 * Signs of Markdown, in the order in which they are tried at a place. Numbers of lists stay: they are part of headings. Of links
 * and comments only the beginning is matched: a search for the end from each beginning would read an endless line again and again.
 */
const signs =
  /^[ ]{0,3}#{1,6}[ \t]+|(?<![ \t])[ \t]+#+[ \t]*$|^[ ]{0,3}(?:[-*_][ \t]*){3,}$|^[ ]{0,3}(?:=+|-+)[ \t]*$|^[ ]{0,3}>[ ]?|^[ \t]*[-*+][ \t]+(?=\S)|^[ \t]*(?:\|[ \t]*)?:?-+:?[ \t]*\|(?:[ \t]*:?-+:?[ \t]*\|)*(?:[ \t]*:?-+:?[ \t]*)?$|^(?:```|~~~)[^\n]*$|!?\[|\*\*|__|~~|`+|\\(?=[\\`*_{}[\]()#+\-.!|>~])|<!--/gm;

/** A layer that takes the Markdown signs of `text` away: heading marks, emphasis, rules, link targets, quotes, bullets. */
function markdownMarkup(text: string): Edit[] {
  const edits: Edit[] = [];
  const drop = (start: number, end: number) => {
    if (end > start) edits.push({start, end, is: ""});
  };
  const findLink = linkFinder(text);
  const commentEnd = nearest(text, "-->");
  signs.lastIndex = 0;
  for (let match = signs.exec(text); match; match = signs.exec(text)) {
    const {index, 0: all} = match;
    const end = index + all.length;
    if (all === "[" || all === "![") {
      const link = findLink(end, all === "![");
      if (!link) continue;
      drop(index, end);
      drop(link.wordsEnd, link.end);
      signs.lastIndex = link.end;
    } else if (all === "<!--") {
      const close = commentEnd(end);
      if (close === Number.POSITIVE_INFINITY) continue;
      drop(index, close + "-->".length);
      signs.lastIndex = close + "-->".length;
    } else drop(index, end);
  }
  return edits;
}

/** Finds where a link's words and the link end, by where its words begin: [words](target) on one line; an image may have none. */
function linkFinder(text: string) {
  const [bracket, round, line] = [nearest(text, "]"), nearest(text, ")"), nearest(text, "\n")];
  return (start: number, isImage: boolean): {readonly wordsEnd: number; readonly end: number} | null => {
    const wordsEnd = bracket(start);
    if (wordsEnd > line(start) || (wordsEnd === start && !isImage) || text[wordsEnd + 1] !== "(") return null;
    const end = round(wordsEnd + 2);
    return end < line(start) ? {wordsEnd, end: end + 1} : null;
  };
}

/** The next place of some signs, for places asked in ascending order; infinite if there is none. The text is read once. */
function nearest(text: string, signs: string): (from: number) => number {
  let at = -1;
  return (from) => {
    if (at < from) {
      at = text.indexOf(signs, from);
      if (at < 0) at = Number.POSITIVE_INFINITY;
    }
    return at;
  };
}
