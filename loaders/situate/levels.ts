import {regex, signs} from "../lexis/signs.ts";
import type {AreaLevel} from "../types.ts";

/** 全国政协提案, 省人大代表建议, 市级: the level of government whose share a figure is. */
const share = regex(
  "g"
)`(全国|国家|中央|省|自治区|市|区|县|旗|州|盟|乡镇|镇)(?:级|本级)?(?:交办|转办|下达)?(?:的)?(?:人大|政协|两会|人民代表大会|人民政协)(?![^${signs.phrase}]*(?:两级|各级))`;
/** 市、区两级; 省市; 各级: the figure is of several levels together. */
const several = /两级|三级|各级|上级|[省市区县旗州](?:[、和及与]?[省市区县旗州])+(?:两级|三级)?(?:人大|政协)/;
const assembly = /人大|政协|两会|人民代表|人民政协/;
const higher: Readonly<Record<AreaLevel, readonly string[]>> = {
  province: ["全国", "国家", "中央"],
  prefecture: ["全国", "国家", "中央", "省", "自治区"],
  county: ["全国", "国家", "中央", "省", "自治区", "州", "盟"],
  zone: ["全国", "国家", "中央", "省", "自治区", "州", "盟"]
};
const lower: Readonly<Record<AreaLevel, readonly string[]>> = {
  province: ["县", "旗", "乡镇", "镇"],
  prefecture: ["区", "县", "旗", "乡镇", "镇"],
  county: ["乡镇", "镇"],
  zone: ["乡镇", "镇"]
};

/** Whether the words of a figure name the share of another level of government than the area's: 全国政协提案3件 of a city. */
export function isOtherLevel(words: string, level: AreaLevel, areaName: string): boolean {
  if (!assembly.test(words) || several.test(words)) return false;
  const named = [...words.matchAll(share)].at(-1)?.[1];
  if (!named) return false;
  // A city of county level says 市 of itself, a district 区; 市 is a level above a district or county only.
  if (areaName.endsWith(named)) return false;
  if (level === "county" && named === "市") return true;
  if (level === "county" && /^[区县旗]$/.test(named)) return false;
  return higher[level].includes(named) || lower[level].includes(named);
}
