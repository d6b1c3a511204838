type IssuerLevel = "national" | "province" | "city" | "county";

const suffixes: readonly (readonly [suffix: string, level: IssuerLevel])[] = [
  ["自治区", "province"],
  ["自治州", "city"],
  ["自治县", "county"],
  ["省", "province"],
  ["市", "city"],
  ["盟", "city"],
  ["州", "city"],
  ["县", "county"],
  ["旗", "county"],
  ["区", "county"]
];
const national = /^(?:中华人民共和国|中共中央|国务院|全国(?!文明)|国家|最高人民|中央|中国共产党)/;
const areaName =
  /^(?:(?:19|20)\d{2}年(?:度)?)?(?:关于)?(?:中共|中国共产党)?(\p{Script=Han}{2,6}?)(自治区|自治州|自治县|省|盟|州|县|旗|(?:市|区)(?![民域位间划]|矫正))/u;
/** 社区, 地区, 园区, 开发区, 城市: words that end like a place but are none. */
const common = /(?:[社地园街辖景灾牧林库校厂片发验贸]区|城市)$/;

/** The level of government that the first words of a title name; null where they name none. */
export function findIssuerLevel(title: string): IssuerLevel | null {
  if (national.test(title)) return "national";
  const match = areaName.exec(title);
  if (!match || common.test(match[1]! + match[2]!)) return null;
  return suffixes.find(([suffix]) => suffix === match[2])![1];
}
