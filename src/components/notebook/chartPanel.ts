/** The chart of a result, and below it the specification, which a reader may write anew. */

import {fill, h} from "../base/element.js";
import {t} from "../base/language.js";
import type {Extract} from "../chart/extract.js";
import {number} from "../words/numberFormat.js";
import {findDefaultChart} from "./defaultChart.js";
import {type Editor, editor} from "./editor.js";
import type {Result, ResultRow} from "./queryResult.js";
import {type ReaderChart, readerChart} from "./readerChart.js";
import {checkedSpec, filled, findJsonError} from "./specification.js";

/** The longest pause in writing before the chart is drawn anew, in milliseconds. */
const PAUSE = 400;

/**
 * `written` is the reader's own specification, "" for the one that follows from the result; `changed` is told of another.
 * Its error stands in a box of its own, below the last chart that could be drawn.
 */
export function chartPanel(
  result: Result,
  extract: Extract<ResultRow>,
  written: string,
  changed: (written: string) => void
): HTMLElement {
  const proposed = findDefaultChart(result, t("notebook.rowCount"));
  const proposedText = proposed ? JSON.stringify(proposed, null, 2) : "";
  const text = written || proposedText;
  if (!text) return h("div", null, h("p", {class: "empty"}, t("notebook.noChart")));
  const drawing = h("div");
  const complaint = h("div");
  const editorBox = h("div");
  let drawn: ReaderChart | undefined;
  const draw = (asked: string): Error | null => {
    fill(complaint);
    try {
      const spec = asked.trim() ? checkedSpec(asked) : (proposed ?? {});
      const {name} = extract;
      drawn?.stop();
      drawn = readerChart({
        title: name,
        alternative: t("notebook.alternative", {name, rows: number(result.rows.length)}),
        extract,
        spec: (width) => filled(spec, result.rows, width)
      });
      fill(drawing, drawn.element);
      return null;
    } catch (error) {
      fill(complaint, h("pre", {class: "error-view", role: "alert", "data-verbatim": true}, (error as Error).message));
      return error as Error;
    }
  };
  const write = async () => {
    let waiting: ReturnType<typeof setTimeout>;
    const specification: Editor = await editor({
      language: "json",
      text,
      label: t("notebook.spec"),
      changed: (next) => {
        changed(next === proposedText ? "" : next);
        clearTimeout(waiting);
        waiting = setTimeout(() => {
          const error = draw(next);
          specification.mark(error && findJsonError(next, error), error?.message);
        }, PAUSE);
      },
      run: () => draw(specification.text())
    });
    fill(editorBox, specification.element);
  };
  draw(text);
  write();
  return h(
    "div",
    null,
    drawing,
    complaint,
    h(
      "details",
      {class: "spec"},
      h("summary", null, t("notebook.spec")),
      h("p", {class: "quiet"}, t("notebook.specHelp")),
      editorBox
    )
  );
}
