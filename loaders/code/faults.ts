import type {Indicator, Knowledge} from "../types.ts";
import {alternatives, patterns} from "./patterns.ts";

/** What is wrong with a row of the codebook, in Chinese and English. */
interface RowFault {
  readonly indicator: string;
  readonly message: string;
  readonly messageEn: string;
}

/** Rows of the codebook whose cues cannot be read: a pattern that codes anything, a topic or class of units that is not listed. */
export function codebookFaults(knowledge: Knowledge): RowFault[] {
  const topics = new Set(knowledge.topics.map((row) => row.topic));
  const classes = new Set(knowledge.units.map((row) => row.class)).add("none");
  return knowledge.indicators.flatMap((indicator) => [
    ...patternFaults(indicator, topics),
    ...alternatives(indicator.cues.units)
      .filter((name) => !classes.has(name))
      .map((name) =>
        fault(indicator, `units 中的“${name}”不在 units.csv 中`, `units names “${name}”, which units.csv does not list`)
      )
  ]);
}

const fault = ({id}: Indicator, zh: string, en: string): RowFault => ({
  indicator: id,
  message: `指标 ${id}：${zh}。`,
  messageEn: `Indicator ${id}: ${en}.`
});

function patternFaults(indicator: Indicator, topics: ReadonlySet<string>): RowFault[] {
  try {
    const named = patterns(indicator.cues.must).flatMap(({groups}) =>
      groups.filter(({place}) => place === "topic").flatMap(({words}) => words)
    );
    return named
      .filter((topic) => !topics.has(topic))
      .map((topic) =>
        fault(
          indicator,
          `主题“${topic}”不在 topics.csv 中`,
          `must names the topic “${topic}”, which topics.csv does not list`
        )
      );
  } catch (error) {
    return [fault(indicator, "must 中有一个式样没有紧靠数字的词", (error as Error).message)];
  }
}
