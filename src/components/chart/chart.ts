/** A chart: its title and caption, the drawing, a source line, and what a reader may take away. */

import {type Child, fill, h} from "../base/element.js";
import {errorView} from "../ui/errorView.js";
import {followWidth} from "../ui/followedWidth.js";
import {downloads} from "./downloads.js";
import {fullPage, isEmbedded, showFrame, tellHeight} from "./embed.js";
import type {Extract} from "./extract.js";
import {bringForward} from "./forwardSeries.js";
import {partsOf} from "./pictureParts.js";
import {reachable} from "./reachableMarks.js";
import {type Drawn, draw, type Spec} from "./vega.js";

export type {Spec};

type Datum = Readonly<Record<string, unknown>>;

interface ChartOptions<Row extends Datum> {
  /** The specification for a width in pixels, its data included. */
  readonly spec: (width: number) => Spec;
  readonly title: Child;
  /** The language of the words drawn, where they are those of reports. */
  readonly lang?: "zh-Hans";
  /** The meaning of the chart in plain words. */
  readonly caption?: Child;
  /** Between caption and drawing: the check of a comparison, the legend. */
  readonly above?: Child;
  /** The tips of the marks, for readers who cannot point: on paper, in pictures, in a ZIP. */
  readonly footnotes?: readonly string[];
  /** The text alternative for readers who cannot see it: the drawing and its extent. */
  readonly alternative: string;
  readonly source: Child;
  /** Beside the menu of downloads. */
  readonly beside?: Child;
  /** The data behind the chart, for download. */
  readonly extract: Extract<Row>;
  /** Parameters of the address that keep the chart as it is when there are more data. */
  readonly pinned?: Readonly<Record<string, string>>;
  /** Drawn at once for this width, before it stands in a page: to take the place of another without a flicker. */
  readonly width?: number;
  /** A mark was clicked, or Enter pressed on it. Marks whose datum has an `id` can be reached by keyboard. */
  readonly open?: (datum: Row) => void;
}

interface Chart {
  readonly element: HTMLElement;
  /** Settles when it is drawn first. */
  readonly ready: Promise<unknown>;
}

/** A figure element that draws itself, anew when its width changes. */
export function chart<Row extends Datum>(options: ChartOptions<Row>): HTMLElement {
  return preparedChart(options).element;
}

/** The same, with a promise of its first drawing. */
export function preparedChart<Row extends Datum>(options: ChartOptions<Row>): Chart {
  const plot = h("div", {class: "plot", lang: options.lang});
  let drawn: Drawn | undefined;
  let width = options.width ?? 0;
  let drawnFirst: (_: unknown) => void = () => {};
  const ready = new Promise((resolve) => {
    drawnFirst = resolve;
  });
  const redraw = async () => {
    const previous = drawn;
    try {
      const inner = h("div");
      drawn = await draw({...options.spec(width), description: options.alternative}, inner, options.extract.columns);
      fill(plot, inner);
      bringForward(inner);
      const {open} = options;
      if (open) {
        reachable(inner, drawn, (datum) => open(datum as Row));
        drawn.view.addEventListener("click", (_, item) => {
          const datum = item?.datum as Row | undefined;
          if (datum?.id) open(datum);
        });
      }
    } catch (error) {
      fill(plot, errorView(error, redraw));
    }
    previous?.view.finalize();
    drawnFirst(null);
  };
  if (width) redraw();
  followWidth(
    plot,
    (now) => {
      width = now;
      redraw();
    },
    width
  );
  const {name, title} = options.extract;
  const {pinned = {}, footnotes = []} = options;
  const embedded = isEmbedded(name);
  if (embedded) tellHeight();
  const menu = () =>
    downloads(options.extract, {
      svg: () => drawn?.view.toSVG() ?? null,
      spec: () => options.spec(width),
      parts: () => partsOf(element, pinned),
      embed: () => showFrame({name, title, pinned}, element.offsetHeight)
    });
  const element: HTMLElement = h(
    "figure",
    {class: embedded ? "chart embedded" : "chart"},
    h("figcaption", null, h("h3", null, options.title), options.caption && h("p", {class: "quiet"}, options.caption)),
    options.above,
    plot,
    footnotes.length > 0 &&
      h(
        "ul",
        {class: "footnotes"},
        footnotes.map((note) => h("li", null, note))
      ),
    h(
      "div",
      {class: "chart-foot"},
      h("p", {class: "source"}, options.source),
      embedded ? fullPage() : [options.beside, menu()]
    )
  );
  return {element, ready};
}
