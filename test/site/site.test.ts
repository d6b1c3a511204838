import assert from "node:assert/strict";
import {readFileSync} from "node:fs";
import {test} from "node:test";
import {csv} from "../../shared/csv.ts";
import {sealed} from "../../src/build/seal.ts";

const messages = (language: string) =>
  JSON.parse(readFileSync(`src/messages/${language}.json`, "utf8")) as Record<string, string>;
const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

test("both catalogues have the same messages with the same places", () => {
  const [zh, en] = [messages("zh"), messages("en")];
  assert.deepEqual(Object.keys(zh).sort(), Object.keys(en).sort());
  const unlike = Object.keys(zh).filter((key) => places(zh[key]!).join() !== places(en[key]!).join());
  assert.deepEqual(unlike, []);
});

test("CSV is quoted where it must be, and no text becomes a formula", () => {
  const rows = [
    {a: 'x,"y"', b: -1},
    {a: "=1+1", b: null}
  ];
  assert.equal(csv(rows, ["a", "b"]), 'a,b\r\n"x,""y""",-1\r\n\'=1+1,\r\n');
});

test("a sealed page allows its own inline scripts and no other, lets readers zoom, and tells no time", () => {
  const page =
    '<html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, maximum-scale=1"><script>go()</script><script src="x.js"></script>{"lastModified":17,"size":1}';
  const {0: policy} = /content="default-src[^"]*"/.exec(sealed(page))!;
  assert.match(policy, /script-src 'self' 'wasm-unsafe-eval' 'sha256-[^']+';/);
  assert.doesNotMatch(sealed(page), /maximum-scale|lastModified/);
});
