/** Charts and tables of a brief. */
import type {Exhibit} from "../../shared/brief/resolved.js";
import {type Child, fill, h} from "../base/element.js";
import {t} from "../base/language.js";
import {comparePage} from "../base/links.js";
import {comparison} from "../comparison/comparison.js";
import {choice, defaults} from "../comparison/comparisonChoice.js";
import {inContext, roomIn, tabBody, typeOf} from "../comparison/comparisonView.js";
import {evidenceLink} from "../evidence/evidenceDrawer.js";
import {areas, contents, indicators} from "../store/corpusContents.js";
import {reading} from "../store/preparedReading.js";
import {errorView} from "../ui/errorView.js";
import {number} from "../words/numberFormat.js";

/** A table of values, each of which opens its sentence. */
export function exhibitTable({title, head, rows, left}: Exhibit, marks: Child): HTMLElement {
  return h(
    "div",
    {class: "table"},
    h(
      "div",
      {class: "table-scroll", tabindex: 0, role: "group", "aria-label": title},
      h(
        "table",
        null,
        h("caption", null, title, marks),
        h(
          "thead",
          null,
          h(
            "tr",
            null,
            head.map((name) => h("th", {scope: "col"}, name))
          )
        ),
        h(
          "tbody",
          null,
          rows.map((row) =>
            h(
              "tr",
              null,
              row.map(({text, figure, numeric}) =>
                h(
                  "td",
                  {class: numeric && "numeric"},
                  figure ? evidenceLink(figure, {class: "row-open", title: text}, text) : text
                )
              )
            )
          )
        )
      )
    ),
    left > 0 && h("p", {class: "quiet"}, t("brief.left", {rows: number(left)}))
  );
}

/** The state of Compare in a query; unknown parameters are left at their defaults. */
function stateOf(query: string): typeof defaults {
  const asked = new URLSearchParams(query);
  const told = Object.keys(defaults).map((key) => [key, asked.get(key) ?? defaults[key as keyof typeof defaults]]);
  return {...(Object.fromEntries(told) as typeof defaults), tab: "chart"};
}

/** A chart as Compare draws it, and the way there. `ready` settles when it is drawn. */
export function exhibitChart(query: string): {readonly element: HTMLElement; readonly ready: Promise<void>} {
  const element = h("div", {class: "exhibit"}, h("p", {class: "quiet", role: "status"}, t("brief.drawing")));
  const show = async (): Promise<void> => {
    try {
      const state = stateOf(query);
      const chosen = choice(state);
      const figures = (await Promise.all(chosen.indicators.map((id) => reading("indicator", id)))).flatMap(
        (one) => one.figures
      );
      const compared = comparison(figures, chosen, indicators, areas, contents.reports);
      const type = typeOf(chosen, compared);
      const drawn = await tabBody(chosen, inContext(figures, chosen, compared, type), type, roomIn(element));
      const asked = Object.entries(state).filter(
        ([key, value]) => value && value !== defaults[key as keyof typeof defaults]
      );
      fill(
        element,
        drawn,
        h("p", {class: "quiet more-of"}, h("a", {href: comparePage(Object.fromEntries(asked))}, t("brief.compare")))
      );
    } catch (error) {
      fill(
        element,
        errorView(error, () => show())
      );
    }
  };
  // The room for it is known once it stands in the page.
  const ready = new Promise<void>((resolve) => {
    requestAnimationFrame(() => show().then(resolve));
  });
  return {element, ready};
}
