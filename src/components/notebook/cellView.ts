/** A cell that asks: its statement or script, its status, and its answer as table or chart. */

import {fill, h} from "../base/element.js";
import {t} from "../base/language.js";
import {downloads} from "../chart/downloads.js";
import {number} from "../words/numberFormat.js";
import {type CellOptions, type CellView, cellFrame} from "./cellFrame.js";
import {chartPanel} from "./chartPanel.js";
import {type Editor, editor, runKey} from "./editor.js";
import {findErrorPlace} from "./errorPlace.js";
import type {Result} from "./queryResult.js";
import {resultExtract} from "./resultExtract.js";
import {resultTable} from "./resultTable.js";

type Tab = "table" | "chart";

export async function cellView(options: CellOptions): Promise<CellView> {
  const {kind} = options.cell;
  let specText = options.cell.chart;
  let result: Result | null = null;
  let tab: Tab = specText ? "chart" : "table";
  const status = h("span", {class: "quiet", role: "status"});
  const answer = h("div", {class: "answer"});
  const runButton = h("button", {type: "button", class: "primary", onclick: () => run()}, t("notebook.run"));
  const stopButton = h("button", {type: "button", hidden: true, onclick: () => options.stop()}, t("notebook.stop"));

  const write: Editor = await editor({
    language: kind === "sql" ? "sql" : "text",
    text: options.cell.text,
    label: t("notebook.question", {name: options.name()}),
    schema: options.schema,
    changed: () => options.changed(),
    run: () => run()
  });

  async function run(): Promise<void> {
    write.mark(null);
    runButton.disabled = true;
    stopButton.hidden = false;
    status.textContent = t("notebook.running");
    const start = performance.now();
    try {
      result = await options.run(write.text());
      const seconds = number(Math.round((performance.now() - start) / 10) / 100);
      status.textContent = t(result.more ? "notebook.doneCut" : "notebook.done", {
        rows: number(result.rows.length),
        seconds
      });
      show(result);
    } catch (error) {
      fail(error as Error);
    } finally {
      runButton.disabled = false;
      stopButton.hidden = true;
    }
  }

  function fail(error: Error): void {
    result = null;
    status.textContent = error.name === "AbortError" ? error.message : t("notebook.failed");
    const range = kind === "sql" ? findErrorPlace(write.text(), error.message) : null;
    write.mark(range, error.message);
    fill(
      answer,
      error.name !== "AbortError" &&
        h("pre", {class: "error-view", role: "alert", "data-verbatim": true}, error.message)
    );
  }

  function show(current: Result): void {
    const tabs: [Tab, string][] = [
      ["table", t("notebook.table")],
      ["chart", t("notebook.chart")]
    ];
    const panel = h("div", {role: "tabpanel"});
    const buttons = tabs.map(([key, label]) =>
      h("button", {type: "button", role: "tab", "data-tab": key, onclick: () => choose(key)}, label)
    );
    const choose = (key: Tab) => {
      tab = key;
      for (const button of buttons) button.setAttribute("aria-selected", String(button.dataset.tab === key));
      fill(
        panel,
        key === "table" ? [resultTable(current), downloads(resultExtract(options.name(), current))] : chartOf(current)
      );
    };
    fill(answer, h("div", {class: "tabs", role: "tablist"}, buttons), panel);
    choose(tab);
  }

  const chartOf = (current: Result) =>
    chartPanel(current, resultExtract(options.name(), current), specText, (written) => {
      specText = written;
      options.changed();
    });

  const {element, rename} = cellFrame(
    options,
    write.element,
    h("div", {class: "cell-bar"}, runButton, stopButton, h("kbd", {class: "quiet"}, runKey()), status),
    answer
  );
  return {
    element,
    cell: () => ({kind, text: write.text(), chart: specText}),
    result: () => result,
    run,
    rename
  };
}
