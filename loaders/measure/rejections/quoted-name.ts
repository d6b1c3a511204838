import type {Rule} from "./candidate.ts";

/** “三大平台”, “1344”: a number within a name in quotation marks. */
export const quotedName: Rule = ({quoted}) => quoted !== null;
