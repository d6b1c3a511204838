import assert from "node:assert/strict";
import {readFileSync} from "node:fs";
import {describe, it} from "node:test";
import type {DocumentKind} from "../../loaders/index.ts";
import {projectCorpus} from "../corpus.ts";

interface Gold {
  readonly report: string;
  readonly title: string;
  readonly kind: DocumentKind;
  /** Kinds that are as good. */
  readonly also?: readonly DocumentKind[];
}

const gold = readFileSync("data/gold/citations.jsonl", "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Gold);
const corpus = await projectCorpus();

describe("citations are those that a careful reader wrote down", () => {
  for (const {source, citations} of corpus.reports) {
    const wanted = gold.filter(({report}) => report === source.report);
    it(`${source.report}: every title in reading order (F1 1.0)`, () =>
      assert.deepEqual(
        citations.map(({title}) => title),
        wanted.map(({title}) => title)
      ));

    it(`${source.report}: every kind`, () => {
      const wrong = citations.filter(
        ({kind}, place) => ![wanted[place]!.kind, ...(wanted[place]!.also ?? [])].includes(kind)
      );
      assert.deepEqual(wrong, []);
    });
  }
});
