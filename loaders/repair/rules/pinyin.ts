import type {Edit} from "../../types.ts";
import {CLASS} from "../census.ts";
import {isReading} from "../reading.ts";
import type {Rule} from "../rule.ts";

const letters = "[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿ]{1,7}[1-5]?";
const insertions = new RegExp(`(\\p{Script=Han})((?:[(（]${letters}[)）])+)`, "gu");
const brackets = /[()（）]+/;

/** Pinyin that a mirror site inserted after characters: 創(chuàng)新, 數據(ju), 市(shi)(shi). Brackets that hold no reading of the character stay. */
export const pinyin: Rule = {
  name: "pinyin",
  needs: CLASS.pinyin,
  edits: (text) => {
    const edits: Edit[] = [];
    for (const {index, 0: all, 1: char, 2: inserted} of text.matchAll(insertions)) {
      const readings = inserted!.split(brackets).filter((reading) => reading);
      if (readings.every((reading) => isReading(char!, reading)))
        edits.push({start: index + char!.length, end: index + all.length, is: "", rule: "pinyin"});
    }
    return edits;
  }
};
