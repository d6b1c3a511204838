import {regex, signs} from "../lexis/signs.ts";

const name = regex(
  "gu"
)`(?:^|[\s${signs.list}。—－]|关于|中共|中国共产党)(?=\p{Script=Han}{3})((?:\p{Script=Han}{2,8}?(?:省|自治区))?(?:\p{Script=Han}{2,10}?(?:自治州|地区|市|盟|州))?(?:\p{Script=Han}{1,10}?(?:自治县|自治旗|县|区|旗))?)(?=人民政府|政府|法治|依法|坚持|始终|深入|认真|紧|扎实|持续|切实|全力|着力|积极|聚焦|立足|严格|大力|高度|不断|围绕|把|以|将|在|共|委|\p{Script=Han}{0,6}局|关于|[\s，,]|$)`;
/** Words that end like a name of an area but are none, or do not say which (某镇在县委领导下). */
const vague =
  /^(?:自治|新区|提请|报请|全|各|我|本|该|这|市|县|区|省|州|法治|推进|加强|依法|在)|(?:社|地|园|景|辖|街|全|城|开发|新|示范|试验|合作|保税|度假|风景|管理|工业)区$|城市$|在|国务院|中央|[和与及][省市县区州]$/;

/** A subtitle (——和平县推进法治建设综述) begins with the area, whatever follows. */
const subtitled = /[—－]\s*(\p{Script=Han}{2,6}?(?:自治州|自治县|市|州|盟|县|区|旗))(?![民域位间划治内])/gu;

/** A name that ends like that of an area, whether or not one has it: the whole, and its last part. */
export function findUnnamed(words: string): {whole: string; last: string} | null {
  for (const [, named = ""] of [...words.matchAll(name), ...words.matchAll(subtitled)]) {
    const whole = named.replace(/^(?:关于|中共|中国共产党)/, "");
    if (whole.length > 2 && !vague.test(whole)) return {whole, last: lastPart(whole)};
  }
  return null;
}

/** 武山县 of 甘肃省天水市武山县. */
function lastPart(name: string): string {
  const parts = /^(?:.{2,8}?(?:省|自治区)(?=.{2}))?(?:.{2,10}?(?:自治州|地区|市|盟|州)(?=.{2}))?(.+)$/.exec(name);
  return parts?.[1] ?? name;
}
