/** A cell that draws the result of another. */
import {fill, h} from "../base/element.js";
import {t} from "../base/language.js";
import {select} from "../ui/field.js";
import {type CellOptions, type CellView, cellFrame} from "./cellFrame.js";
import {chartPanel} from "./chartPanel.js";
import {resultExtract} from "./resultExtract.js";

export async function chartCell(options: CellOptions): Promise<CellView> {
  let [source, spec] = [options.cell.text, options.cell.chart];
  const choice = h("span");
  const answer = h("div", {class: "answer"});
  const show = async () => {
    const results = options.earlier();
    const names = [...new Set([...Object.keys(results), source].filter(Boolean))];
    source ||= names.at(-1) ?? "";
    fill(
      choice,
      select(
        names.map((name) => [name, name] as const),
        source,
        (chosen) => {
          source = chosen;
          options.changed();
          show();
        }
      )
    );
    const result = results[source];
    fill(
      answer,
      result
        ? chartPanel(result, resultExtract(source, result), spec, (written) => {
            spec = written;
            options.changed();
          })
        : h("p", {class: "empty"}, t("notebook.noSource", {name: source || "q1"}))
    );
  };
  const {element, rename} = cellFrame(
    options,
    h(
      "div",
      {class: "cell-bar"},
      h("button", {type: "button", class: "primary", onclick: show}, t("notebook.draw")),
      h("label", {class: "quiet"}, t("notebook.chartOf"), " ", choice)
    ),
    answer
  );
  await show();
  return {element, rename, cell: () => ({kind: "chart", text: source, chart: spec}), result: () => null, run: show};
}
