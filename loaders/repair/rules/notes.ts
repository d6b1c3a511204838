import {classCodes} from "../characterClasses.ts";
import {editsOf, type Rule} from "../rule.ts";

const bracketed = "[[［]\\s?(?:注|註)?\\s?\\d{1,3}\\s?[\\]］]";
const circled = "[\\u2460-\\u2473\\u3251-\\u325f]";
const raised = "[\\u00b9\\u00b2\\u00b3\\u2070\\u2074-\\u2079]{1,2}";
/** A mark after a word, a number or a closing sign. */
const after = "(?<=[\\u4e00-\\u9fffA-Za-z\\d%％”’》」』）)])";
const mark = new RegExp(
  [
    // 减税降费[1]2.31亿元; 第[3]条 is no note
    `(?<![第〔（(])${after}(?:${bracketed})+(?![号號条條款章期])`,
    // 减税降费①2.31亿元, 118①件: elsewhere such a number opens an entry
    `(?<=[\\u4e00-\\u9fff”》）])${circled}(?=\\d)`,
    `(?<=\\d)${circled}(?=[\\u4e00-\\u9fff%％‰])`,
    // 118²件, 耕地³312亩; m² and 10³ are no notes
    `(?<=(?<![×xX*·]\\s?1)\\d|[\\u4e00-\\u9fff”》）](?<!米))${raised}`
  ].join("|"),
  "g"
);

/** Marks of notes within a sentence, which would be read as part of the number beside them. The note itself, at the head of its line, stays. */
export const notes = {
  name: "notes",
  zh: "注释标记",
  en: "Marks of notes",
  explanationZh: "句中的注释标记（[1]、①、²）会与数字连读，予以去除；行首的注释正文保留。",
  explanationEn:
    "Marks of notes within a sentence ([1], ①, ²) would be read as part of a number and are taken out; the note itself stays.",
  knownBy:
    "a mark behind a word, number or closing sign; a circled number only where a digit or unit touches it; not `m²`, `×10³`, `第[3]条`, nor at the head of a line",
  needs: classCodes.note,
  run: (text) => editsOf(text, mark, () => "")
} as const satisfies Rule;
