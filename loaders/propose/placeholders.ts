/** A sign for something to be filled in: X, ×, *, ○, □, _, alone or in a row. */
const sign = "[xXｘＸ×✕╳*＊○◯□△_＿]";

/**
 * Signs in the place of a name or a figure: XX县, ××局, 20XX年, 处理案件XX件. A letter or number beside them makes them part of a name or of
 * a product (2×50件, X光).
 */
const filled = new RegExp(
  `(?<![A-Za-zＡ-Ｚ\\d.一二三四五六七八九十百千〇零])(?:20)?${sign}{1,4}(?:[.．]${sign}{1,2})?(?:余|多|万|亿)?(?=[省市县区州旗盟镇乡村局委街年月日件名人次个起场家户份条项元%％])`,
  "g"
);
/** An area without its name; a case that is told leaves out the names of those in it, seldom that of a county. */
const nameless = /(?<=^|[^\p{Script=Han}]|关于|中共|[在省市州])某某?[省市县区州旗](?![人民长场])/gu;

/** How many places of a text wait for a name or a figure. */
export const placeholders = (text: string): number =>
  (text.match(filled)?.length ?? 0) + (text.match(nameless)?.length ?? 0);
