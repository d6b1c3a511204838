import type {Rule} from "./candidate.ts";

/** No name holds the end of a sentence: “前后不到3天，真没想到！” is what someone said. */
const speech = /[。！？!?]/;

/** “三大平台”, “1344”: a number within a name in quotation marks. */
export const quotedName = {
  name: "quoted-name",
  zh: "引号内的名称",
  en: "Name in quotation marks",
  explanationZh: "引号里的专名，如“一窗受理”。",
  explanationEn: "Names in quotation marks.",
  run: ({text, quoted}) => quoted !== null && !speech.test(text.slice(quoted.start, quoted.end))
} as const satisfies Rule;
