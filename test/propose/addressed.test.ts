import assert from "node:assert/strict";
import {it} from "node:test";
import {addressed} from "../../loaders/propose/addressed.ts";
import type {Proposal} from "../../loaders/propose/proposal.ts";

const sha256 = "a".repeat(64);
const proposal = (open: Proposal["open"]): Proposal =>
  ({
    sha256,
    open,
    row: {
      area: open.includes("area") ? null : "620100",
      year: open.includes("year") ? null : 2023,
      url: "",
      accessed: ""
    }
  }) as unknown as Proposal;
const fetched = {
  url: "http://www.example.gov.cn/report.html",
  area: "620524",
  year: null,
  title: "",
  published: "",
  recorded: "2026-11-30",
  captured: "2026-12-01",
  sha256,
  state: "captured",
  note: ""
} as const;

it("a file that was fetched has its address and day; the list fills in what the text leaves open, and no more", () => {
  const [open, told] = addressed([proposal(["area", "year"]), proposal([])], [fetched]);
  assert.deepEqual(open!.row, {area: "620524", year: null, url: fetched.url, accessed: "2026-12-01"});
  assert.deepEqual(open!.open, ["year"]);
  assert.deepEqual([told!.row.area, told!.row.url], ["620100", fetched.url]);
});

it("a file of another origin stays as it is", () => {
  const one = proposal([]);
  assert.equal(addressed([one], [{...fetched, sha256: "b".repeat(64)}])[0], one);
});
