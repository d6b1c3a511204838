import {describe} from "node:test";
import {knowledge, report, source} from "../../loaders/index.ts";
import {cases} from "../cases.ts";

const known = await knowledge();

describe("figures get the indicator that a reader would give them", () =>
  cases(import.meta.dirname, async (file) => {
    const {repaired, mentions, codings} = report(await source(file), known);
    return mentions.map(({start, end}, i) => {
      const before = repaired.text.slice(repaired.text.lastIndexOf("\n", start - 1) + 1, start).slice(-12);
      return `${before}【${repaired.text.slice(start, end)}】 ${codings[i]?.indicator ?? "-"}`;
    });
  }));
