import {regex, signs} from "../../lexis/signs.ts";
import type {Mark} from "../../types.ts";
import {classCodes} from "../characterClasses.ts";
import type {Marker} from "../rule.ts";

const captions = regex(
  "gm"
)`^[ \t\u3000]*(?:[▲△▼▽][^\n]*|[^\n]{0,160}(?:记者|通讯员|摄影)[^\n${signs.clause}]{0,16}摄[ \u3000]*(?=\n|$)|图[ ]?[0-9一二三四五六七八九十]{1,2}[:：.][^\n。]{0,60}(?=\n|$))`;

/** Captions of pictures: lines that begin with ▲ or 图1：, lines that end with the photographer. */
export const caption: Marker = {
  name: "caption",
  needs: classCodes.caption,
  marks: (text) =>
    Array.from(
      text.matchAll(captions),
      ({index, 0: {length}}): Mark => ({start: index, end: index + length, kind: "caption"})
    )
};
