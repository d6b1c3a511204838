/** Texts that repeat one piece, or count in it: what a reader of texts may take more than its length in time for. */
import type {Knowledge} from "../../loaders/types.ts";
import {randomFrom} from "../repair/damage.ts";

/** A text that goes on and on: how its file ends, and the piece that it repeats; a # in a longer piece is a number that grows. */
export interface Shape {
  readonly ending: "txt" | "html" | "md";
  readonly piece: string;
}

const lead = "武山县2023年法治政府建设年度报告\n一、基本情况\n2023年，全县受理行政复议案件35件，";
/** Pieces of texts, as JSON has them. */
const units =
  String.raw`1 1,000 1. 1， 1/ 0.1. 2023 2023年 2023年， 35 35、 35% 35件 35件、 35件， 35件。 （35件） （35件 35件） （35件、 （占40%）， 三十五 三十五万 万 亿 百分之 百分之三 约 近 余 不少于 至 35至40件 35/40
其中 其中，35件、 其中35件； 分别 分别为35件、40件 同比增长12% 增长到 由35件增长到40件， 从2020年的35件 达到 上年 截至 截至2023年底 累计 近三年 五年来 以来 “十四五” 十四五期间 2021年、2022年 2021年、2022年35件、40件， 1月至 3年、 个
全市 各县 县 武山县 武山县35件、 行政复议案件 行政复议案件35件、 率100%， 办结率 办结率100%， 其余35件 共计35件、 合计 两个“ 平均每 一、 一、法\n （一） 第 第一条 一是 首先 1.法\n 和 与 、 ， 。 ； ： … — · 　 \n \n\n
《 》 《》 《a》 《法治》、 《办法》35件 《法》（ 〔2023〕1号 国发〔2023〕 “ ” “法 “35”、 （ ） （( () ( ) 【 】 「 『 ‘ [ [[ ] { < 法 法治政府建设 年度报告\n 司法局 通知》 召开35次 来源： 发布时间：2023-01-01\n 字号： 目录…… a \ufffd ?xiang (lin) １２ ① Ⅰ 繁體 http:// @ \\ \u0000 \u200b \u202e # | |35| \u0060 \u0060\u0060\u0060 * ** _ ~ > -`
    .split(/[ \n]/)
    .map((piece): string => JSON.parse(`"${piece}"`));
const tags =
  `<p> <b> <x> <font> <section> <td> <table> <table><tr><td> <tr><td> <ul><li> <li> <a> <h1> <svg> <template> <script> <style> <textarea> <ruby><rt> <dl><dd> <main> <o:p> <br> <!-- <![CDATA[ <? & &nbsp; &#1 < </p> </x> <p></p> <b>法</b> <p>35件</p> <sup> <sup>[1]</sup> <del> <caption> <pre> <b><p> <a></b>`
    .split(" ")
    .concat([
      '<a b="',
      "<p a=1 ",
      "<td colspan=1000>",
      "<td rowspan=65000>",
      '<div style="display:none">',
      '<div class="a">',
      "<p align=left>法"
    ]);
const marks = [
  "#",
  "[",
  "[[",
  "[](",
  "![](",
  "- ",
  "> ",
  "1. ",
  "* ",
  "|a|",
  "|-|\n",
  " ",
  "\t",
  "    a\n",
  "```\n",
  "**a"
];

/** Each piece by itself, then pairs of them, the same for the same seed. */
export function shapes(pairs: number, seed = 1): Shape[] {
  const random = randomFrom(seed);
  const one = (list: readonly string[]) => list[Math.floor(random() * list.length)]!;
  const single = [
    ...units.map((piece): Shape => ({ending: "txt", piece})),
    ...tags.map((piece): Shape => ({ending: "html", piece})),
    ...marks.map((piece): Shape => ({ending: "md", piece}))
  ];
  const paired = Array.from({length: pairs}, (): Shape => {
    const ending = (["txt", "txt", "html", "md"] as const)[Math.floor(random() * 4)]!;
    const own = {txt: units, html: tags, md: marks}[ending];
    return {ending, piece: one(own) + one(units)};
  });
  return [...single, ...paired];
}

const figures =
  "#件 #% #人次 #.5亿元 20#年 《#办法》 #、 （#） 第#条 占#% #余件 同比增长#% 由#件增至#件 是去年的#倍 35件".split(" ");
const between = ["，", "。", "；", "、", "\n", "：", "（", "）", "“", "”", ""];

/** Pieces of the words that the rules look for, with figures that differ each time. */
export function wordShapes(count: number, {lexicons, areas}: Knowledge, seed = 1): Shape[] {
  const random = randomFrom(seed);
  const one = (list: readonly string[]) => list[Math.floor(random() * list.length)]!;
  const cells = Object.values(lexicons).flatMap((rows) => rows.flatMap((row) => Object.values(row)));
  const words = cells.filter(
    (cell): cell is string => typeof cell === "string" && /^[\u4e00-\u9fff…]{1,12}$/.test(cell)
  );
  const names = areas.map(({nameZh}) => nameZh);
  const part = () =>
    one(one([..."wwwwnfffffu"]) === "w" ? words : random() < 0.7 ? figures : random() < 0.5 ? units : names);
  return Array.from({length: count}, (): Shape => {
    const parts = Array.from(
      {length: 1 + Math.floor(random() * 4)},
      () => part() + (random() < 0.5 ? one(between) : "")
    );
    return {ending: "txt", piece: parts.join("") || "。"};
  });
}

/** A text of a shape, of some length in UTF-16 code units, that begins as a report does. */
export function filled({piece}: Shape, length: number): string {
  const isCounting = piece.length > 1 && piece.includes("#");
  let text = lead;
  for (let nth = 1; text.length < length; nth++) text += isCounting ? piece.replaceAll("#", String(nth)) : piece;
  return text;
}

export const nameOf = ({ending, piece}: Shape): string => `${ending} ${JSON.stringify(piece)}`;
