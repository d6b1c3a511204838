import {customPinyin, pinyin} from "pinyin-pro";

/** Readings of places that the library lacks. */
const readings = {
  乐清: "yuè qīng",
  乐亭: "lào tíng",
  乐陵: "lào líng",
  珲春: "hún chūn",
  浚县: "xùn xiàn",
  蔚县: "yù xiàn",
  单县: "shàn xiàn",
  黄陂: "huáng pí",
  洪洞: "hóng tóng",
  歙县: "shè xiàn",
  大埔: "dà bù",
  克什克腾: "kè shí kè téng",
  涡阳: "guō yáng",
  繁峙: "fán shì",
  犍为: "qián wéi",
  荥经: "yíng jīng",
  泌阳: "bì yáng",
  长子: "zhǎng zǐ",
  冠县: "guàn xiàn",
  宜都: "yí dū",
  昌都: "chāng dū",
  万柏林: "wàn bǎi lín"
};
customPinyin(readings);

/** Whether the reading of a name is one of those that the library lacks, so that a name made before may be wrong. */
export const isCorrected = (name: string): boolean => Object.keys(readings).some((place) => name.startsWith(place));

const peoples =
  "蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|各";
const people = new RegExp(`(?:(?:${peoples})族)+$|(?:蒙古|维吾尔|哈萨克|柯尔克孜|锡伯|塔吉克|回|藏|苗|彝)$`);
const autonomous = /自治(?:区|州|县|旗)$/;
const suffix = /(?:特别行政区|自治区|自治州|自治县|自治旗|联合旗|地区|(?<=架)林区|特区|新区|省|市|县|区|旗|盟|州)$/;

/** Short names that no rule gives, as the areas call themselves. */
const usual: readonly (readonly [RegExp, string])[] = [
  [/^科尔沁([左右])翼([前中后])旗$/, "科$1$2旗"],
  [/^察哈尔右翼([前中后])旗$/, "察右$1旗"],
  [/^([东西])乌珠穆沁旗$/, "$1乌旗"],
  [/^阿拉善([左右])旗$/, "阿$1旗"],
  [/^苏尼特([左右])旗$/, "苏$1旗"],
  [/^新巴尔虎([左右])旗$/, "新$1旗"],
  [/^达尔罕茂明安联合旗$/, "达茂旗"],
  [/^莫力达瓦达斡尔族自治旗$/, "莫旗"],
  [/^喀喇沁左翼蒙古族自治县$/, "喀左县"],
  [/^前郭尔罗斯蒙古族自治县$/, "前郭县"],
  [/^杜尔伯特蒙古族自治县$/, "杜蒙县"],
  [/^塔什库尔干塔吉克自治县$/, "塔县"],
  [/^博尔塔拉蒙古自治州$/, "博州"],
  [/^巴音郭楞蒙古自治州$/, "巴州"],
  [/^克孜勒苏柯尔克孜自治州$/, "克州"],
  [/^神农架林区$/, "神农架"]
];

/** The short names of an area beside its full one: 恩施州, 大厂县, 西藏, 科左中旗. */
export function shortNames(name: string): string[] {
  const found = usual.flatMap(([pattern, short]) => (pattern.test(name) ? [name.replace(pattern, short)] : []));
  if (autonomous.test(name)) {
    const kind = name.at(-1)!;
    const stem = stemOf(name);
    found.unshift(...(kind === "区" ? [stem] : [stem + kind, `${stem}自治${kind}`]));
  }
  return [...new Set(found)].filter((short) => short !== name);
}

/** 大厂 of 大厂回族自治县; the people's name where nothing stands before it (鄂伦春自治旗, 东乡族自治县). */
function stemOf(name: string): string {
  const bare = name.replace(autonomous, "");
  const stem = bare.replace(people, "");
  return stem.length >= 2 ? stem : bare.replace(/族$/, "");
}

/** Pinyin of the name without its kind: Xushui. Names of two characters keep it: Hexian. */
export function englishName(name: string): string {
  const stem = autonomous.test(name) ? stemOf(name) : name.length > 2 ? name.replace(suffix, "") : name;
  const sounds = pinyin(name, {toneType: "none", type: "array", nonZh: "removed"});
  const sound = sounds.slice(0, stem.length).join("");
  return sound[0]!.toUpperCase() + sound.slice(1);
}
