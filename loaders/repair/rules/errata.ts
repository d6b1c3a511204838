import {perKnowledge} from "../../lexis/perKnowledge.ts";
import type {Edit} from "../../types.ts";
import {ALWAYS} from "../characterClasses.ts";
import type {Rule} from "../rule.ts";

const rows = perKnowledge(({lexicons}) => lexicons.errata);

/** Corrections that no rule can make, from the lexicon `errata`: each for one report, where its words stand exactly once. */
export const errata = {
  name: "errata",
  zh: "勘误",
  en: "Errata",
  explanationZh: "规则无法处理的，由人逐条订正，写明理由。",
  explanationEn: "What no rule can mend, corrected by hand, each with its reason.",
  knownBy: "a list (`errata.csv`), for one report, where the words stand once",
  needs: ALWAYS,
  run: (text, knowledge, report) => {
    const edits: Edit[] = [];
    for (const {report: of, was, is} of rows(knowledge)) {
      if (of !== report) continue;
      const start = text.indexOf(was);
      if (start >= 0 && text.indexOf(was, start + 1) < 0) edits.push({start, end: start + was.length, is});
    }
    return edits.sort((a, b) => a.start - b.start).filter(({start}, i, all) => i === 0 || start >= all[i - 1]!.end);
  }
} as const satisfies Rule;
