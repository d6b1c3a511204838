import {perKnowledge} from "../lexis/perKnowledge.ts";
import {regex, signs} from "../lexis/signs.ts";
import type {Knowledge, Mention} from "../types.ts";
import {type Framed, isSeveralYears} from "./frame.ts";

/** 达到185.8万户, 总量突破465万户: a level. */
const levelWord =
  /(?:达到?|突破|超过|超|增至|升至|增加到|提高到|提升[至到]|上升[至到]|降[至到为]|下降到|降低到|保持在?|稳定在|存量|保有量|实有|总量|总数|共有|现有|拥有|已有|累计达?到?|为)(?:全[市县区省])?$/;
const LONGEST_LEVEL = 8;
/** An addition to a stock is not a level of it. */
const addedWord = /新|增|建|创|培育|设|打造|评|获|命名|授牌|改造|提升|认定|发展|引进|选|聘|招|布/;
/** A paragraph or chapter on several years tells how a stock stands at their end, where its own sentence names no time. */
const isInherited = ({basis}: Framed) => basis === "paragraph" || basis === "heading";

const natures = perKnowledge(
  ({states}) => new Map(states.map(({indicator, nature}): [string, typeof nature] => [indicator, nature]))
);

/**
 * Corrects the period of a figure whose indicator is a state: in a review of several years a stock is told as it stands at their
 * end. A figure that its own clause puts into several years is left there (五年新增12个).
 */
export function stateReader(knowledge: Knowledge, reporting: number | null) {
  const nature = natures(knowledge);
  const atEnd = (frame: Framed): Framed => ({...frame, period: "point", from: reporting, to: reporting});
  return (text: string, mention: Mention, indicator: string | null, frame: Framed): Framed => {
    const kind = indicator ? nature.get(indicator) : undefined;
    if (indicator && !kind && mention.kind !== "percent" && isPartOfYear(text, frame))
      return {...frame, period: "part_year"};
    // 2020年4月聘请法律顾问3名: a stock that was told of in a month is a state then, not a part of the year's.
    if (kind === "stock" && frame.period === "part_year") return {...frame, period: "point"};
    const isSummed = isSeveralYears(frame) || frame.period === "to_date";
    if (!isSummed || frame.to === null || frame.to !== reporting) return frame;
    if (kind === "running") return atEnd(frame);
    const isLevel =
      levelWord.test(text.slice(Math.max(0, mention.start - LONGEST_LEVEL), mention.start)) ||
      mention.bound === "over" ||
      (isInherited(frame) && !addedWord.test(text.slice(mention.clause.start, mention.clause.end)));
    if (kind === "annual" || (kind === "stock" && isLevel)) return atEnd(frame);
    if (
      mention.kind === "percent" &&
      reached.test(text.slice(Math.max(0, mention.start - LONGEST_LEVEL), mention.start)) &&
      !ofCounts.test(text.slice(Math.max(0, mention.start - LONGEST_COUNTS), mention.start))
    )
      return atEnd(frame);
    return frame;
  };
}

/** 截至11月底: a state then, or what came together in a part of the year. */
const monthBefore = /(?<!\d)(?:[1-9]|1[01])月/;
const isPartOfYear = (text: string, {period, evidence}: Framed) =>
  period === "point" && evidence !== null && monthBefore.test(text.slice(evidence.start, evidence.end));

/** A rate that was raised or lowered to a level has that level at the end. */
const reached = /(?:增至|升至|提高[至到]|提升[至到]|上升[至到]|降[至到为]|下降[至到]|降低[至到]|达到)(?:约|近)?$/;
/** 办理建议257件，满意率达到100%: the rate is of what was counted in these years. */
const ofCounts = regex()`\d[万余多]*[件起次项个人户名][^${signs.statement}\d]{0,24}$`;
const LONGEST_COUNTS = 40;
