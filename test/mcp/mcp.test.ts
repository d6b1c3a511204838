import assert from "node:assert/strict";
import {after, before, describe, it} from "node:test";
import {Client} from "@modelcontextprotocol/sdk/client/index.js";
import {StdioClientTransport} from "@modelcontextprotocol/sdk/client/stdio.js";

const client = new Client({name: "test", version: "1"});
before(async () => {
  await client.connect(
    new StdioClientTransport({command: process.execPath, args: ["bin/fazhi.js", "mcp"], stderr: "ignore"}),
    {
      timeout: 120_000
    }
  );
});
after(() => client.close());

interface Given {
  readonly isError?: boolean;
  readonly content: readonly {readonly text: string}[];
}

async function ask(name: string, values: Readonly<Record<string, unknown>>) {
  const {isError, content} = (await client.callTool({name, arguments: values})) as unknown as Given;
  const [{text}] = content as [{text: string}];
  return {isError: isError ?? false, text, answer: isError ? null : JSON.parse(text)};
}

describe("the server, asked by the SDK's own client", () => {
  it("offers six tools, each of which only reads", async () => {
    const {tools} = await client.listTools();
    assert.deepEqual(tools.map(({name}) => name).sort(), [
      "coverage",
      "evidence",
      "figures",
      "find_indicator",
      "observations",
      "search"
    ]);
    assert.ok(tools.every(({annotations}) => annotations?.readOnlyHint));
  });

  it("leads from words to an indicator, its figures, one value and its evidence, each with sentence, address and accuracy", async () => {
    const indicators = (await ask("find_indicator", {query: "mediation disputes"})).answer.indicators;
    assert.ok(indicators.some(({indicator}: {indicator: string}) => indicator === "mediation.cases"));
    const {figures, accuracy} = (await ask("figures", {indicator: "mediation.cases"})).answer;
    assert.ok(figures.length > 0);
    for (const {id, quote, sentence, link} of figures) {
      assert.ok(sentence.includes(quote));
      assert.ok(id.includes("@") && link);
    }
    assert.ok(accuracy.valueUnitBound.precision > 0.5 && accuracy.valueUnitBound.precision <= 1);
    const {area} = figures[0];
    const {observations} = (await ask("observations", {indicator: "mediation.cases", area})).answer;
    const value = observations.find(({id}: {id: string | null}) => id);
    assert.ok(value.sentence);
    const {figure} = (await ask("evidence", {address: value.id})).answer;
    assert.equal(figure.value, value.value);
    assert.match(figure.sha256, /^[0-9a-f]{64}$/);
  });

  it("says which kind of missing", async () => {
    const kindOf = async (values: Readonly<Record<string, unknown>>) =>
      (await ask("observations", values)).answer.missing.kind;
    assert.equal(await kindOf({indicator: "nothing.at_all", area: "620100"}), "unknown_indicator");
    assert.equal(await kindOf({indicator: "mediation.cases", area: "999999"}), "unknown_area");
    assert.equal(await kindOf({indicator: "mediation.cases", area: "620100", year: 1999}), "no_report");
    assert.equal((await ask("evidence", {address: "620100-2020@1"})).answer.missing.kind, "no_figure");
  });

  it("finds sentences and reports", async () => {
    const {sentences} = (await ask("search", {words: "行政复议", limit: 3})).answer;
    assert.equal(sentences.length, 3);
    assert.ok(sentences.every(({sentence}: {sentence: string}) => sentence.includes("行政复议")));
    assert.equal((await ask("coverage", {})).answer.reports.length, 5);
  });

  it("bounds hostile arguments and takes none of them for SQL", async () => {
    const hostile = "'; DROP VIEW flat; --";
    assert.deepEqual((await ask("search", {words: hostile})).answer.sentences, []);
    assert.deepEqual((await ask("figures", {indicator: hostile})).answer.figures, []);
    for (const [name, values] of [
      ["search", {words: "法".repeat(10_000)}],
      ["search", {words: ""}],
      ["search", {words: "法", limit: 1e9}],
      ["figures", {indicator: "mediation.cases", area: hostile}],
      ["figures", {indicator: {toString: "x"}}],
      ["observations", {indicator: "mediation.cases", area: "620100", year: Number.MAX_SAFE_INTEGER}]
    ] as const)
      assert.ok((await ask(name, values)).isError, name);
    assert.ok((await ask("figures", {indicator: "mediation.cases"})).answer.figures.length > 0);
  });
});
