import {classCodes} from "../characterClasses.ts";
import {editsOf, type Rule} from "../rule.ts";

const comma = /，(?=[0-9]{3}(?![0-9]))(?<=(?<![0-9.，])[0-9]{1,3}(?:，[0-9]{3}){0,4}，)/g;

/** A Chinese comma that parts thousands (35，300件): between two figures of a list stands 、, never a comma without a word. */
export const thousands = {
  name: "thousands",
  zh: "千分位逗号",
  en: "Commas in thousands",
  explanationZh: "“35，300件”里的逗号是千分位。",
  explanationEn: "The comma in “35，300件” parts thousands.",
  knownBy: "three digits follow each comma of a figure: `35，300`",
  needs: classCodes.comma,
  run: (text) => editsOf(text, comma, () => ",")
} as const satisfies Rule;
