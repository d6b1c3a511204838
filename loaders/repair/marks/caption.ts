import type {Mark} from "../../types.ts";
import type {Marker} from "../rule.ts";

const captions = /^[ \t\u3000]*▲[^\n]*/gm;

/** Captions of pictures: lines that begin with ▲. */
export const caption: Marker = {
  name: "caption",
  marks: (text) => {
    if (!text.includes("▲")) return [];
    return Array.from(
      text.matchAll(captions),
      ({index, 0: {length}}): Mark => ({start: index, end: index + length, kind: "caption"})
    );
  }
};
