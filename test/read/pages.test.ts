import assert from "node:assert/strict";
import {describe} from "node:test";
import {source} from "../../loaders/read/source.ts";
import {cases} from "../cases.ts";

/** The text of a page without its markup, as repair begins with it; every kept character stands so in the page. */
function shown({text, markup}: Awaited<ReturnType<typeof source>>): string {
  let [is, at] = ["", 0];
  for (const edit of markup) {
    assert.ok(edit.start >= at && edit.end > edit.start, `${edit.start} after ${at}`);
    is += text.slice(at, edit.start) + edit.is;
    at = edit.end;
  }
  return is + text.slice(at);
}

describe("read", () =>
  cases(import.meta.dirname, async (file) => {
    const read = await source(file);
    return {
      format: read.format,
      encoding: read.encoding,
      text: shown(read).split("\n"),
      findings: read.findings.map(({rule, messageEn}) => `${rule}: ${messageEn}`)
    };
  }));
