/** Figures of tables: unit, time, change and indicator come from the heads, and each leads back to its cell. */
import assert from "node:assert/strict";
import {describe} from "node:test";
import {report} from "../../loaders/pipeline.ts";
import {knowledge} from "../../loaders/read/knowledge.ts";
import {source} from "../../loaders/read/source.ts";
import {cases} from "../cases.ts";

const known = await knowledge();

describe("tables", () =>
  cases(import.meta.dirname, async (file) => {
    const {mentions, codings, rejected, repaired, source: read} = report(await source(file), known);
    return {
      figures: mentions.map((figure, i) => {
        const {start, end} = repaired.concordance.toSource(figure);
        assert.equal(read.text.slice(start, end), figure.quote);
        const evidence = figure.periodEvidence;
        return [
          figure.quote,
          `${figure.value}${figure.unit}`,
          ["down", "level", "up"][figure.direction + 1],
          `${figure.period} ${figure.periodFrom}`,
          evidence && repaired.text.slice(evidence.start, evidence.end),
          codings[i]?.indicator ?? null,
          figure.subject
        ].join(" | ");
      }),
      rejected: rejected.filter(({reason}) => reason === "no-measure-word").map(({quote}) => quote)
    };
  }));
