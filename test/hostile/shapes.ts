/**
 * Times texts that repeat one piece, at a size and at four times the size: `tsx test/hostile/shapes.ts [characters] [seed]`.
 * Prints the shapes whose time grows faster than their length; exits 1 where there is one.
 */
import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {report} from "../../loaders/pipeline.ts";
import {knowledge} from "../../loaders/read/knowledge.ts";
import {ReadError} from "../../loaders/read/readError.ts";
import {source} from "../../loaders/read/source.ts";
import {randomFrom} from "../repair/damage.ts";

/** A text that goes on and on: how its file ends, and the piece that it repeats. */
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

/** Times a text may be four times as long and take longer than the shorter: 4 would be linear, 16 is quadratic. */
const MOST = 8;
/** Below this, in milliseconds of processor time, the machine's own noise is all that is measured. */
const NOISE = 40;
const TRIES = 3;

/** The shapes whose time grows faster than their length, with the two times in milliseconds of processor time; and those that fail. */
export async function growing(all: readonly Shape[], characters: number): Promise<string[]> {
  const dir = mkdtempSync(join(tmpdir(), "fazhi-shapes-"));
  const known = await knowledge();
  const time = async ({ending, piece}: Shape, length: number) => {
    const file = join(dir, `shape.${ending}`);
    writeFileSync(file, lead + piece.repeat(Math.ceil(length / piece.length)));
    const start = process.cpuUsage();
    try {
      report(await source(file), known);
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
    }
    const {user, system} = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  const found: string[] = [];
  try {
    for (const shape of all) {
      const name = `${shape.ending} ${JSON.stringify(shape.piece)}`;
      try {
        let [short, long] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
        // The shortest of several runs: others use the processor too.
        for (let tries = 0; tries < TRIES && long > NOISE && (tries === 0 || long > MOST * short); tries++) {
          short = Math.min(short, await time(shape, characters), await time(shape, characters));
          long = Math.min(long, await time(shape, 4 * characters));
        }
        if (long > NOISE && long > MOST * short) found.push(`${name}: ${short.toFixed(1)} -> ${long.toFixed(1)} ms`);
      } catch (error) {
        found.push(`${name}: ${error}`);
      }
    }
  } finally {
    rmSync(dir, {recursive: true});
  }
  return found;
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const all = shapes(1000, Number(process.argv[3] ?? 1));
  const found = await growing(all, Number(process.argv[2] ?? 20_000));
  console.log(`${all.length - found.length} of ${all.length} shapes survived`);
  for (const shape of found) console.log(shape);
  process.exitCode = found.length ? 1 : 0;
}
