import {classCodes} from "../characterClasses.ts";
import {editsOf, type Rule} from "../rule.ts";

const wide = /[０-９Ａ-Ｚａ-ｚ]+|[．－／](?=[0-9０-９])(?<=[0-9０-９].)|％(?<=[0-9０-９]％)/g;

/** Digits and letters in full width, and the point, dash and per cent sign of a number. Other punctuation stays. */
export const width = {
  name: "width",
  zh: "全角数字",
  en: "Full-width digits",
  explanationZh: "全角数字、字母和数字里的符号改为半角。",
  explanationEn: "Digits, letters and signs of figures in full width become half-width.",
  knownBy: "only digits, letters and the signs of a figure: `１２．５％`",
  needs: classCodes.fullWidth,
  run: (text) =>
    editsOf(text, wide, ([all]) => Array.from(all, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0)).join(""))
} as const satisfies Rule;
