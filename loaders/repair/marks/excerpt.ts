import type {Mark} from "../../types.ts";
import {ALWAYS} from "../characterClasses.ts";
import type {Marker} from "../rule.ts";

/** A line that breaks off in dots. */
const brokenOff = /^[^\n]+(?:\.{3,}|…+)[ \t\u3000]*$/gm;
/** An excerpt stands in the head of a page; further down, dots belong to the text. */
const HEAD = 3000;
/** Letters that must begin the text again, and the room in which they must. */
const PROOF = 20;
const ROOM = 2000;

const letters = (words: string) => words.replace(/[^\u4e00-\u9fff\d]/g, "");

/** The beginning of the text as the page shows it once more above the text, cut off after some characters: 内容摘要：…… */
export const excerpt: Marker = {
  name: "excerpt",
  needs: ALWAYS,
  marks: (text) =>
    Array.from(
      text.slice(0, HEAD).matchAll(brokenOff),
      ({0: line, index}): Mark => ({start: index, end: index + line.trimEnd().length, kind: "furniture"})
    ).filter(({start, end}) => {
      const shown = letters(text.slice(start, end));
      return shown.length >= 2 * PROOF && letters(text.slice(end, end + ROOM)).includes(shown.slice(-PROOF));
    })
};
