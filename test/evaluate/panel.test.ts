import assert from "node:assert/strict";
import {readFileSync} from "node:fs";
import {describe, it} from "node:test";
import {type Drawn, type PanelFigure, panelScore} from "../../loaders/evaluate/panelScore.ts";
import {trapScore} from "../../loaders/evaluate/traps.ts";

const gold = (value: number, annual: boolean, more: Partial<PanelFigure> = {}): PanelFigure => ({
  report: "r",
  indicator: "a.x",
  value,
  annual,
  measure: "level",
  doubt: false,
  ...more
});
const drawn = (value: number, comparable = true, indicator: string | null = "a.x"): Drawn => ({
  report: "r",
  indicator,
  value,
  comparable
});
const counts = ({errors: _, ...score}: ReturnType<typeof panelScore>) => score;

describe("a panel's score", () => {
  it("takes a cell for exact where its series holds the reader's values and no other", () => {
    const score = panelScore([gold(3, true), gold(40, false)], [drawn(3), drawn(3), drawn(40, false)]);
    assert.deepEqual(counts(score), {
      cells: 1,
      exact: 1,
      right: 1,
      predicted: 1,
      gold: 1,
      apart: 1,
      keptApart: 1,
      figures: 2,
      read: 2
    });
  });

  it("counts a total that stands in the series against precision and against what is kept apart", () => {
    const score = panelScore([gold(3, true), gold(40, false)], [drawn(3), drawn(40)]);
    assert.deepEqual([score.exact, score.right, score.predicted, score.gold, score.keptApart], [0, 1, 2, 1, 0]);
    assert.deepEqual(score.errors, [{report: "r", indicator: "a.x", drawn: [3, 40], annual: [3], apart: [40]}]);
  });

  it("counts a value that is coded otherwise as read, and against recall", () => {
    const score = panelScore([gold(3, true)], [drawn(3, true, "b.y")]);
    assert.deepEqual([score.right, score.gold, score.read], [0, 1, 1]);
  });

  it("leaves out changes and figures in doubt, also where the program draws them", () => {
    const unscored = [gold(5, true, {doubt: true}), gold(6, true, {measure: "change"})];
    const score = panelScore([gold(3, true), ...unscored], [drawn(3), drawn(5), drawn(6)]);
    assert.deepEqual([score.cells, score.exact, score.predicted, score.figures], [1, 1, 1, 1]);
  });

  it("tells traps that the program falls into from those it has no indicator for", () => {
    const trap = (number: string, annual: boolean) => ({report: "r", number, annual, type: "t"});
    const rows = [
      {...drawn(40), quote: "40 件"},
      {...drawn(3, true, null), quote: "3件"}
    ];
    const {right, wrong, unread} = trapScore([trap("40件", false), trap("3件", true), trap("40件", true)], rows);
    assert.deepEqual([right.length, wrong.length, unread.length], [1, 1, 1]);
  });
});

describe("the panels", () => {
  const lines = (file: string) =>
    readFileSync(file, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);

  it("hold facts only: no context of real reports beyond 20 characters, no sentence", () => {
    for (const {context, ...figure} of lines("data/gold/panel/gold.jsonl")) {
      assert.ok([...String(context)].length <= 20, String(context));
      assert.deepEqual(
        Object.values(figure).filter((value) => String(value).length > 40),
        []
      );
    }
    for (const trap of lines("data/gold/panel/traps.jsonl"))
      assert.deepEqual(
        Object.keys(trap).filter((key) => /sentence$|chapter|clue$/.test(key)),
        []
      );
  });

  it("quote the invented reports as they are, once a figure and in their order", () => {
    const places = new Map<string, number>();
    for (const {report, quote, context} of lines("data/gold/panel-invented/gold.jsonl") as Record<string, string>[]) {
      const text = readFileSync(`data/gold/panel-invented/texts/${report}.txt`, "utf8").replaceAll("\n", "");
      assert.ok(context!.includes(quote!));
      const at = text.indexOf(context!, places.get(report!) ?? 0);
      assert.notEqual(at, -1, `${report}: ${context}`);
      places.set(report!, at + 1);
    }
  });
});
