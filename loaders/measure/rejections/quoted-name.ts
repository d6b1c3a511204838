import type {Rule} from "./candidate.ts";

/** No name holds the end of a sentence: “前后不到3天，真没想到！” is what someone said. */
const speech = /[。！？!?]/;

/** “三大平台”, “1344”: a number within a name in quotation marks. */
export const quotedName: Rule = ({text, quoted}) =>
  quoted !== null && !speech.test(text.slice(quoted.start, quoted.end));
