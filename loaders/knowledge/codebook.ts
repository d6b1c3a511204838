import {kinds} from "../../shared/codes.ts";
import {integer, keyOf, line, listOf, listOrNone, oneOf, optional, phrase, text, word, yesNo} from "./cell.ts";
import {exclusions, patterns, sentences} from "./cues.ts";
import type {KnowledgeFile} from "./file.ts";
import {indicatorId, shortId} from "./ids.ts";
import {address, statistic} from "./values.ts";

/** The files of the codebook. */
export const codebookFiles = {
  dimensions: {
    path: "codebook/dimensions.csv",
    row: ["维度", "a dimension"],
    readBy: ["code", "tables"],
    key: ["id"],
    caseless: true,
    columns: {id: shortId, name_zh: line, name_en: line}
  },
  topics: {
    path: "codebook/topics.csv",
    row: [
      "一段话可能谈及的主题，及表明它的词；`hides` 为 no 者不遮蔽更远的主题",
      "something that a passage can be about, with the words that say so; `hides` is no where it does not hide topics farther away"
    ],
    readBy: ["code"],
    key: ["topic"],
    columns: {topic: word, words: listOf(phrase), hides: yesNo(true), note: text}
  },
  units: {
    path: "codebook/units.csv",
    row: ["同类的量词", "a class of measure words that mean the same"],
    readBy: ["code", "tables"],
    key: ["class"],
    columns: {class: shortId, units: listOf(phrase), note: text}
  },
  states: {
    path: "codebook/states.csv",
    row: [
      "是状态而非流量的指标：`stock` 某时的存量，`annual` 一年一读的率或均值，`running` 按定义自始累计",
      "an indicator that is a state, not a flow: `stock` at a time, `annual` rate or mean, `running` total since the beginning by its definition"
    ],
    readBy: ["situate"],
    key: ["indicator"],
    optional: "rows",
    columns: {indicator: keyOf("codebook/indicators.csv"), nature: oneOf(["stock", "annual", "running"]), note: text}
  },
  kindsOfSubject: {
    path: "codebook/kinds-of-subject.csv",
    row: [
      "指某指标所计之物中一类的词：`kind` 在数前，或 `topic` 在同句之前而该分句无 `whole` 之词者，所计只是一部分",
      "words for one kind of what an indicator counts: a figure is of a part where `kind` stands right before it, or `topic` earlier in its sentence and no word of `whole` in its clause"
    ],
    readBy: ["situate"],
    key: ["indicator"],
    optional: "rows",
    columns: {
      indicator: keyOf("codebook/indicators.csv"),
      kind: listOrNone(phrase),
      topic: listOrNone(phrase),
      whole: listOrNone(phrase),
      note: text
    }
  },
  indicators: {
    path: "codebook/indicators.csv",
    row: ["指标及其线索、例句", "an indicator, with its cues and its own example sentences"],
    readBy: ["code", "tables"],
    key: ["id"],
    caseless: true,
    columns: {
      id: indicatorId,
      dimension: keyOf("codebook/dimensions.csv"),
      name_zh: line,
      name_en: line,
      unit: text,
      unit_en: text,
      kind: oneOf(kinds),
      definition_zh: line,
      definition_en: line,
      must: patterns,
      not: exclusions,
      units: listOrNone(keyOf("codebook/units.csv", ["none"])),
      kinds: listOrNone(oneOf(kinds)),
      examples: sentences,
      counterexamples: sentences
    }
  },
  computed: {
    path: "codebook/computed.csv",
    row: [
      "由同一句所说的两个数算得的比率：`numerator` ÷ `denominator`；`stated` 为报告自述此率时所归的指标，可空；`part` 为 yes 者分子是分母的一部分，超过 100% 的不算",
      "a rate worked out from two figures of one sentence: `numerator` ÷ `denominator`; `stated` is the indicator of the rate as reports say it, if any; with `part` the numerator is a part of the denominator, and more than 100% is left out"
    ],
    readBy: ["tables"],
    key: ["id"],
    caseless: true,
    optional: "file",
    columns: {
      id: shortId,
      name_zh: line,
      name_en: line,
      numerator: keyOf("codebook/indicators.csv"),
      denominator: keyOf("codebook/indicators.csv"),
      stated: optional(keyOf("codebook/indicators.csv")),
      part: yesNo(true),
      note_zh: text,
      note_en: text
    }
  },
  official: {
    path: "official/official.csv",
    row: [
      "官方统计中一地一年的一个数，与 `indicator` 并列而不混入；`definition` 为统计所下的定义，`source` 为出处",
      "a figure of official statistics for an area and year, set beside `indicator` and never mixed with it; `definition` is that of the statistics, `source` says where it stands"
    ],
    readBy: ["tables"],
    key: ["series", "area", "year"],
    optional: "file",
    columns: {
      series: shortId,
      indicator: keyOf("codebook/indicators.csv"),
      area: keyOf("areas/areas.csv"),
      year: integer(1949, 2100),
      value: statistic,
      unit: line,
      definition: line,
      source: line,
      url: address
    }
  },
  frameworks: {
    path: "codebook/frameworks.csv",
    row: [
      "一个评估框架或规划的一项；`source` 为出处",
      "an item of a framework by which others plan or assess the work; `source` says where it stands"
    ],
    readBy: ["tables"],
    key: ["item"],
    optional: "rows",
    columns: {
      item: indicatorId,
      framework: shortId,
      edition: line,
      level: oneOf(["1", "2", "3"]),
      number: line,
      name_zh: line,
      name_en: line,
      parent: text,
      source: line
    }
  },
  crosswalk: {
    path: "codebook/crosswalk.csv",
    row: [
      "归于一项框架条目之下的指标；一个指标可归于多项",
      "an indicator that belongs to an item of a framework; it may belong to several"
    ],
    readBy: ["tables"],
    key: ["item", "indicator"],
    optional: "rows",
    columns: {item: keyOf("codebook/frameworks.csv"), indicator: keyOf("codebook/indicators.csv"), note: text}
  },
  termGroups: {
    path: "codebook/term-groups.csv",
    row: [
      "一组用语，其词在 `lexicons/attention.csv`；`item` 为所对应的框架条目，可空",
      "a group of terms, whose words stand in `lexicons/attention.csv`; `item` is the item of a framework that it stands for, if any"
    ],
    readBy: ["attend", "tables"],
    key: ["group"],
    caseless: true,
    optional: "file",
    columns: {
      group: shortId,
      item: optional(keyOf("codebook/frameworks.csv")),
      name_zh: line,
      name_en: line,
      note: text
    }
  }
} satisfies Record<string, KnowledgeFile>;
