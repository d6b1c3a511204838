import {type Conjunctions, findJoin} from "./conjunctions.ts";
import type {PlacedFigure} from "./rows.ts";

/** Whose the second figure is, where it has no other words (126件，其中市级10件). */
const levelOfFigure = /^(?:其中)?(?:国家|自治区|[省市州盟县区旗乡镇])本?级$/;

/** The count before that this one, with no words of its own, goes on from (省、市、县代表建议3件、8件、136件); else null. */
export function findEllipsis(
  text: string,
  figures: readonly PlacedFigure[],
  at: number,
  conjunctions: Conjunctions
): number | null {
  const figure = figures[at]!;
  const before = figures[at - 1];
  if (before?.sentence !== figure.sentence || before.unit !== figure.unit) return null;
  if (figure.kind !== "count" || before.kind !== "count") return null;
  const join = findJoin(conjunctions, text, before, figure);
  if (!join) return null;
  return (join.rest === "" ? !join.comma : levelOfFigure.test(join.rest)) ? at - 1 : null;
}

/** 由, 由年初的, 从2017年的, 由每立方米: where a figure rises or falls from; 从上半年 names a time of its own. */
const riseFrom =
  /[由从](?:(?:(?!半年)[\u4e00-\u9fff]){0,6}(?:(?:19|20)\d\d年[度初中底末]?)?的?)(?:不足|约|近)?$|自(?:[\u4e00-\u9fff]{0,4}(?:(?:19|20)\d\d)?年?[度初中底末]?(?:时|的))?$/;
const LONGEST_FROM = 16;
/** 提高到, 降为2021年的, 跃升至目前的: where it arrives. */
const riseTo =
  /^[，,、]?(?:大幅|逐步|稳步|持续|快速|进一步|同期)?[\u4e00-\u9fff]{0,4}[到至为](?:(?:19|20)\d\d年[度初中底末]?的?|[\u4e00-\u9fff]{1,3}的?)?(?:约|近)?$/;
const LONGEST_TO = 14;

/** In `网办率由85%提高到96%` the second figure has the words of the first: the index of that one, else null. */
export function findRise(text: string, figures: readonly PlacedFigure[], at: number): number | null {
  const before = figures[at - 1];
  const {start, sentence, unit} = figures[at]!;
  if (before?.sentence !== sentence || before.unit !== unit || start - before.end > LONGEST_TO) return null;
  if (!riseFrom.test(text.slice(Math.max(0, before.start - LONGEST_FROM), before.start))) return null;
  return riseTo.test(text.slice(before.end, start)) ? at - 1 : null;
}
