import assert from "node:assert/strict";
import {describe, it} from "node:test";
import fc from "fast-check";
import {knowledge, report, textSource} from "../../loaders/index.ts";

const known = await knowledge();
const examples = known.indicators.flatMap(({cues}) => cues.examples).map((sentence) => sentence.replace(/[【】]/g, ""));

const indicators = (text: string) => report(textSource(text), known).codings.map((coding) => coding?.indicator ?? null);

const countPattern = /(?<![\d.,:年第])\d{1,4}(?=[件次人名场起份家户])/g;
/** A number with its separators: 12345 -> 12,345. */
const grouped = (number: string, mark: string) => number.replace(/\B(?=(?:\d{3})+$)/g, mark);

const fullWidth: Readonly<Record<string, string>> = {",": "，", ";": "；", ":": "：", "(": "（", ")": "）"};
const halfWidth = Object.fromEntries(Object.entries(fullWidth).map(([half, full]) => [full, half]));
const marked = (text: string, marks: Readonly<Record<string, string>>) =>
  text.replace(/(?<!\d)[,:，：]|[,:，：](?!\d)|[;()；（）]/g, (mark) => marks[mark] ?? mark);

/** Two examples as one sentence, so that a figure has others before it. */
const sentences = fc
  .tuple(fc.constantFrom(...examples), fc.constantFrom(...examples))
  .map(([one, other]) => [one.replace(/[。；]$/, ""), other].join("，"));

describe("the way of writing never changes what figures are coded with", () => {
  it("thousands separators, half-width or full-width", () =>
    fc.assert(
      fc.property(sentences, fc.integer({min: 1000, max: 99_999}), fc.constantFrom(",", "，"), (text, number, mark) => {
        const plain = text.replace(countPattern, String(number));
        const separated = text.replace(countPattern, grouped(String(number), mark));
        assert.deepEqual(indicators(separated), indicators(plain), separated);
      }),
      {numRuns: 200}
    ));

  it("full-width and half-width marks", () =>
    fc.assert(
      fc.property(sentences, (sentence) => {
        const text = marked(sentence, fullWidth);
        assert.deepEqual(indicators(marked(text, halfWidth)), indicators(text), text);
      }),
      {numRuns: 200}
    ));

  it("a figure with a separator is read like any other", () => {
    const text = "行政复议工作扎实，走访12,345人、答疑23,456人、发放资料34,567份，收到申请1,234件，审结1,120件。";
    assert.equal(indicators(text).at(-1), "reconsideration.closed");
    assert.deepEqual(indicators(text), indicators(text.replaceAll(",", "")));
  });
});
