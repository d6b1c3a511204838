import assert from "node:assert/strict";
import {test} from "node:test";
import {JSDOM} from "jsdom";
import {bringForward} from "../../src/components/chart/forwardSeries.ts";

/** A chart of a line and a point for each area, as Vega writes it: each element knows its item. */
function chartOf(areas: readonly string[], withLines = true) {
  const {window} = new JSDOM("<div></div>");
  const container = window.document.querySelector("div")!;
  const path = (kind: string, data: object) => {
    const group = window.document.createElementNS("http://www.w3.org/2000/svg", "g");
    group.setAttribute("class", kind);
    const element = window.document.createElementNS("http://www.w3.org/2000/svg", "path");
    Object.assign(element, {__data__: data});
    group.append(element);
    container.append(group);
    return element;
  };
  const lines = withLines ? areas.map((area) => path("mark-line", {items: [{datum: {area}}]})) : [];
  const points = areas.map((area) => path("mark-symbol", {datum: {area}}));
  bringForward(container);
  const point = (at: number, type: string) => points[at]!.dispatchEvent(new window.Event(type, {bubbles: true}));
  const shown = () => [...lines, ...points].map(({style}) => style.opacity);
  return {container, point, shown, leave: () => container.dispatchEvent(new window.Event("mouseleave"))};
}

test("the area that is pointed at stays, the others step back, and all return", () => {
  const {point, shown, leave} = chartOf(["A", "B"]);
  point(0, "mouseover");
  assert.deepEqual(shown(), ["", "0.15", "", "0.15"]);
  leave();
  assert.deepEqual(shown(), ["", "", "", ""]);
});

test("the keyboard does the same", () => {
  const {point, shown} = chartOf(["A", "B"]);
  point(1, "focusin");
  assert.deepEqual(shown(), ["0.15", "", "0.15", ""]);
  point(1, "focusout");
  assert.deepEqual(shown(), ["", "", "", ""]);
});

test("a chart of one area, or without lines, is left alone", () => {
  for (const chart of [chartOf(["A"]), chartOf(["A", "B"], false)]) {
    chart.point(0, "mouseover");
    assert.ok(chart.shown().every((opacity) => opacity === ""));
  }
});
