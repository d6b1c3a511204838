import type {FindingRule} from "../../../shared/recordCodes.ts";
import type {Described, Mark} from "../../types.ts";
import {classCodes} from "../characterClasses.ts";
import type {Marker} from "../rule.ts";

const broken =
  /[\ufffd\ue000-\uf8ff]+|\?[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,7}[)）]|\?[。！](?=\S)[^\s\x20-\x7e]{0,2}|\?!\?\/p>/g;

/** Places where characters were lost and could not be told. */
export const unrestored = {
  name: "unrestored",
  zh: "无法复原的字",
  en: "Characters not restored",
  explanationZh: "有字丢失或损坏，不能确定原字。",
  explanationEn: "Characters are lost or damaged and cannot be told.",
  needs: classCodes.lost | classCodes.question,
  marks: (text) =>
    Array.from(
      text.matchAll(broken),
      ({index, 0: {length}}): Mark => ({start: index, end: index + length, kind: "unrestored"})
    )
} as const satisfies Marker & Described<FindingRule>;
