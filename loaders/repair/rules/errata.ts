import {perKnowledge} from "../../lexis/perKnowledge.ts";
import type {Edit} from "../../types.ts";
import {ALWAYS} from "../census.ts";
import type {Rule} from "../rule.ts";

const rows = perKnowledge(({lexicons}) => lexicons.errata ?? []);

/** Corrections that no rule can make, from the lexicon `errata`: each for one report, where its words stand exactly once. */
export const errata: Rule = {
  name: "errata",
  needs: ALWAYS,
  edits: (text, knowledge, report) => {
    const edits: Edit[] = [];
    for (const {report: of, was, is} of rows(knowledge)) {
      if (of !== report || !was) continue;
      const start = text.indexOf(was);
      if (start >= 0 && text.indexOf(was, start + 1) < 0)
        edits.push({start, end: start + was.length, is: is ?? "", rule: "errata"});
    }
    return edits.sort((a, b) => a.start - b.start).filter(({start}, i, all) => i === 0 || start >= all[i - 1]!.end);
  }
};
