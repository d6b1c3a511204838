import assert from "node:assert/strict";
import {describe, it} from "node:test";
import fc from "fast-check";
import {bindingOf} from "../../shared/brief/binding.ts";
import {computed, type ExpressionError, type Operand} from "../../shared/brief/expression.ts";
import {holdsPin, intervalOf, pinOf} from "../../shared/brief/pinnedQuantity.ts";
import {bounds} from "../../shared/codes.ts";

const quantity = fc.record({
  value: fc.nat(1e9),
  high: fc.nat(1e9),
  bound: fc.constantFrom(...bounds)
});
const ranged = (given: {value: number; high: number; bound: (typeof bounds)[number]}) => ({
  ...given,
  high: given.bound === "range" ? given.value + given.high : null
});

describe("a pin", () => {
  it("written for a quantity holds for it, and for no other value or bound", () => {
    fc.assert(
      fc.property(quantity, quantity, (one, other) => {
        const [a, b] = [ranged(one), ranged(other)];
        assert.equal(holdsPin(pinOf(a), a), true);
        assert.equal(holdsPin(pinOf(a), b), pinOf(a) === pinOf(b));
      })
    );
  });

  it("may be written with commas and mathematical signs; other words are no value", () => {
    assert.equal(holdsPin("≥1,200", {value: 1200, high: null, bound: "over"}), true);
    assert.equal(holdsPin("3–5", {value: 3, high: 5, bound: "range"}), true);
    assert.equal(holdsPin("about 5", {value: 5, high: null, bound: "about"}), null);
  });
});

describe("braces", () => {
  it("bind a figure with pin, name and without its unit", () => {
    assert.deepEqual(bindingOf("{figure:620100-2020@2582=>=128 as 收到 bare}"), {
      kind: "figure",
      figure: "620100-2020@2582",
      pin: ">=128",
      name: "收到",
      bare: true
    });
    assert.deepEqual(bindingOf("{value: mediation.cases, 620100, 2020}"), {
      kind: "value",
      indicator: "mediation.cases",
      area: "620100",
      year: 2020,
      pin: null,
      name: null,
      bare: false
    });
  });

  it("take percent and digits behind an expression, not within it", () => {
    assert.deepEqual(bindingOf("{=a/b %.2}"), {kind: "computed", expression: "a/b", percent: true, digits: 2});
    assert.deepEqual(bindingOf("{=a*1.5}"), {kind: "computed", expression: "a*1.5", percent: false, digits: null});
    assert.deepEqual(bindingOf("{=a-b .0}"), {kind: "computed", expression: "a-b", percent: false, digits: 0});
  });

  it("that say nothing which can be looked up are unknown", () => {
    for (const raw of ["{figure:620100}", "{value:a,b}", "{chart:x}", "{quote:a}", "{=}", "{other:a}", "{finding:a@1}"])
      assert.equal(bindingOf(raw).kind, "unknown", raw);
  });
});

const operand = (low: number, high = low, unit: string | null = "件"): Operand => ({
  interval: {low, high, about: false},
  unit
});
const reasonOf = (expression: string, operands: Readonly<Record<string, Operand>>) => {
  try {
    computed(expression, (name) => operands[name] ?? null);
    return null;
  } catch (error) {
    return (error as ExpressionError).reason;
  }
};

describe("an expression", () => {
  it("holds every value that its operands allow", () => {
    const pair = fc.tuple(fc.integer({min: 1, max: 1000}), fc.nat(1000), fc.double({min: 0, max: 1, noNaN: true}));
    fc.assert(
      fc.property(pair, pair, fc.constantFrom("a+b", "a-b", "a*b", "a/b", "(a-b)/b", "a/(a+b)"), (x, y, expression) => {
        const within = ([low, wide, share]: [number, number, number]) => low + wide * share;
        const [a, b] = [within(x), within(y)];
        const operands: Readonly<Record<string, Operand>> = {
          a: operand(x[0], x[0] + x[1], null),
          b: operand(y[0], y[0] + y[1], null)
        };
        const {low, high} = computed(expression, (name) => operands[name]!).interval;
        const value = {
          "a+b": a + b,
          "a-b": a - b,
          "a*b": a * b,
          "a/b": a / b,
          "(a-b)/b": (a - b) / b,
          "a/(a+b)": a / (a + b)
        }[expression]!;
        const slack = 1e-9 * Math.max(1, Math.abs(value));
        assert.ok(low <= value + slack && value - slack <= high, `${expression}: ${low} ${value} ${high}`);
      })
    );
  });

  it("keeps an open end open: 125 of at least 140 is at most 0.893", () => {
    const {interval} = computed("a/b", (name) =>
      name === "a" ? operand(125) : {interval: intervalOf({value: 140, high: null, bound: "over"}), unit: "件"}
    );
    assert.deepEqual([interval.low, interval.high.toFixed(3)], [0, "0.893"]);
  });

  it("gives differences of percentages in points, sums in their unit, ratios without", () => {
    const of = (expression: string, unit: string) => computed(expression, () => operand(50, 50, unit)).unit;
    assert.equal(of("a-b", "%"), "个百分点");
    assert.equal(of("a+b", "件"), "件");
    assert.equal(of("a/b", "件"), null);
  });

  it("says why it cannot be worked out", () => {
    const operands = {a: operand(1), b: operand(2, 2, "人"), z: operand(0), w: operand(-1, 1)};
    assert.equal(reasonOf("a+b", operands), "units");
    assert.equal(reasonOf("a/z", operands), "zero");
    assert.equal(reasonOf("a/w", operands), "zero");
    assert.equal(reasonOf("a/q", operands), "name");
    for (const wrong of ["a+", "a b", "(a", "a/;", "a**a", `${"(".repeat(60)}a${")".repeat(60)}`])
      assert.equal(reasonOf(wrong, operands), "syntax", wrong);
  });
});
