import {perKnowledge} from "../../lexis/perKnowledge.ts";
import type {Edit} from "../../types.ts";
import {classCodes} from "../characterClasses.ts";
import {isReading} from "../pinyinReading.ts";
import type {Rule} from "../rule.ts";

const letters = "[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿ]{1,7}[1-5]?";
const insertions = new RegExp(`(\\p{Script=Han})((?:[(（]${letters}[)）])+)`, "gu");
const brackets = /[()（）]+/;

const reduplicated = perKnowledge(({lexicons}) => new Set(lexicons.reduplications.map(({char}) => char)));

/**
 * Pinyin that a mirror site inserted after characters: 創(chuàng)新, 數據(ju), 市(shi)(shi); and a character that it wrote twice
 * with its two readings (市市(shi)(shi)), unless words have it twice (天天). Brackets that hold no reading of the character stay.
 */
export const pinyin = {
  name: "pinyin",
  zh: "插入的注音",
  en: "Inserted pinyin",
  explanationZh: "转码时插在字后的注音；只有读音与前一字相符才删。",
  explanationEn: "Readings inserted after characters; taken out only where they are readings of the character before.",
  knownBy:
    "the reading is one of that character’s (pinyin-pro): `創(chuàng)新`, `數據(ju)`; `(区)`, `(APP)` stay; a doubled character goes with its two readings (`市市(shi)(shi)`), unless words have it twice (`reduplications.csv`)",
  needs: classCodes.pinyin,
  run: (text, knowledge) => {
    const edits: Edit[] = [];
    for (const {index, 0: all, 1: char, 2: inserted} of text.matchAll(insertions)) {
      const readings = inserted!.split(brackets).filter((reading) => reading);
      if (!readings.every((reading) => isReading(char!, reading))) continue;
      const isTwice = readings.length === 2 && text.startsWith(char!, index - char!.length);
      const start = isTwice && !reduplicated(knowledge).has(char!) ? index : index + char!.length;
      if (start >= (edits.at(-1)?.end ?? 0)) edits.push({start, end: index + all.length, is: ""});
    }
    return edits;
  }
} as const satisfies Rule;
