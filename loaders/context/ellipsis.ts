import {regex, signs} from "../lexis/signs.ts";
import {type Conjunctions, findJoin} from "./conjunctions.ts";
import type {PlacedFigure} from "./rows.ts";

/** Whose the second figure is, where it has no other words (126件，其中市级10件). */
const levelOfFigure = /^(?:其中)?(?:国家|自治区|[省市州盟县区旗乡镇])本?级$/;

/** A verb farther before a figure than this is not its verb. */
const LONGEST_PHRASE = 30;

/**
 * The count before that this one, with no noun of its own, goes on from (省、市、县代表建议3件、8件、136件; 其中2017年389件); else null.
 */
export function findEllipsis(
  text: string,
  figures: readonly PlacedFigure[],
  at: number,
  clauseStart: number,
  conjunctions: Conjunctions
): number | null {
  const figure = figures[at]!;
  const before = figures[at - 1];
  if (figure.kind !== "count" || before?.sentence !== figure.sentence) return null;
  if (before.unit === figure.unit && before.kind === "count") {
    const join = findJoin(conjunctions, text, before, figure);
    if (join && (join.rest === "" ? !join.comma : levelOfFigure.test(join.rest))) return at - 1;
  }
  return findOtherTime(text, figures, at, clauseStart);
}

/**
 * A clause with a time, a total word or the verb of the figure before, and no noun: 其中2017年389件, 全年合计213件, 2023年打掉4个.
 * It tells of the same thing at another time.
 */
const times = [
  "(?:19|20)\\d\\d年度?(?:[上下]半年|[一二三四]季度|\\d{1,2}月份?)?",
  "今年|本年度?|当年|全年|年内|去年|上年度?",
  "[上下]半年|第?[一二三四1-4]季度|前[一二三1-3]个?季度",
  "\\d{1,2}月?(?:[至到—~-]\\d{1,2})?月份?"
].join("|");
const bareWords = "就|已|又|再|则|还|新|仅|共|总共|累计|合计|共计|总计|全[省市县区州]";
const otherTime = new RegExp(
  `^(?:其中|而)?[，,]?(?:仅|在)?(?:${times})(?:${bareWords})*(?<verb>[\\u4e00-\\u9fff]{2,4})?[了出]?$`
);

/** The count of the same unit before, in this sentence, that a clause of a time alone goes on from; else null. */
function findOtherTime(text: string, figures: readonly PlacedFigure[], at: number, clauseStart: number): number | null {
  const {start, sentence, unit} = figures[at]!;
  const time = otherTime.exec(text.slice(clauseStart, start));
  if (!time) return null;
  for (let i = at - 1; i >= 0 && figures[i]!.sentence === sentence; i--) {
    const before = figures[i]!;
    if (before.kind !== "count" || before.unit !== unit) continue;
    const verb = time.groups!.verb;
    return !verb || text.slice(before.start - LONGEST_PHRASE, before.start).includes(verb) ? i : null;
  }
  return null;
}

/** 由, 由年初的, 从2017年的, 由每立方米: where a figure rises or falls from; 从上半年 names a time of its own. */
const riseFrom =
  /[由从](?:(?:(?!半年)[\u4e00-\u9fff]){0,6}(?:(?:19|20)\d\d年[度初中底末]?)?的?)(?:不足|约|近)?$|自(?:[\u4e00-\u9fff]{0,4}(?:(?:19|20)\d\d)?年?[度初中底末]?(?:时|的))?$/;
const LONGEST_FROM = 16;
/** 提高到, 降为2021年的, 跃升至目前的: where it arrives. */
const riseTo = regex()`^[${signs.list}]?(?:大幅|逐步|稳步|持续|快速|进一步|同期)?[\u4e00-\u9fff]{0,4}[到至为](?:(?:19|20)\d\d年[度初中底末]?的?|[\u4e00-\u9fff]{1,3}的?)?(?:约|近)?$`;
const LONGEST_TO = 14;

/** In `网办率由85%提高到96%` the second figure has the words of the first: the index of that one, else null. */
export function findRise(text: string, figures: readonly PlacedFigure[], at: number): number | null {
  const before = figures[at - 1];
  const {start, sentence, unit} = figures[at]!;
  if (before?.sentence !== sentence || before.unit !== unit || start - before.end > LONGEST_TO) return null;
  if (!riseFrom.test(text.slice(Math.max(0, before.start - LONGEST_FROM), before.start))) return null;
  return riseTo.test(text.slice(before.end, start)) ? at - 1 : null;
}
