import {describe} from "node:test";
import {knowledge} from "../../loaders/read/knowledge.ts";
import {source} from "../../loaders/read/source.ts";
import {repaired} from "../../loaders/repair/repaired.ts";
import {cases} from "../cases.ts";

const known = await knowledge();

/** The statements of a case: the text line by line, each repair as "rule: was > is", each mark as "kind: words", the findings' rules. */
async function stated(file: string) {
  const read = await source(file);
  const {text, repairs, marks, script, findings} = repaired(read, known);
  return {
    text: text.split("\n"),
    repairs: repairs.map(({rule, was, is}) => `${rule}: ${was} > ${is}`),
    marks: marks.map(({kind, start, end}) => `${kind}: ${text.slice(start, end)}`),
    script,
    findings: findings.map(({rule, quote}) => `${rule}: ${quote}`)
  };
}

describe("repair", () => cases(import.meta.dirname, stated));
