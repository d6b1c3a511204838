/** The words of a chart around its drawing, read from the page, so that a file of it says the same. */
import {t} from "../base/language.js";
import {address} from "../base/state.js";
import {date} from "../words/numberFormat.js";

/** A sign of the legend, with its meaning. */
interface LegendEntry {
  /** SVG markup; "" where the sign is among the words. */
  readonly sign: string;
  /** Of the sign, in pixels. */
  readonly width: number;
  readonly words: string;
}

export interface PictureParts {
  readonly title: string;
  /** Paragraphs between title and drawing. */
  readonly above: readonly string[];
  readonly legend: readonly LegendEntry[];
  /** Paragraphs below the drawing, before its source. */
  readonly notes: readonly string[];
  readonly source: string;
  /** The address, and the day. */
  readonly taken: string;
}

/** The words that go with any copy of the page's data: the address, and the day on which it was taken. `pinned` are parameters that keep a chart as it is. */
export const taken = (pinned: Readonly<Record<string, string>> = {}): string =>
  t("downloads.taken", {
    address: address({...pinned, figure: null, embed: null, theme: null}),
    date: date(new Date().toISOString().slice(0, 10))
  });

const wordsOf = (element: Element) =>
  [...element.childNodes]
    .map(({textContent}) => textContent ?? "")
    .join(element.matches(".legend li") ? " " : "")
    .trim();
const allWords = (figure: Element, selector: string) =>
  [...figure.querySelectorAll(selector)].map(wordsOf).filter(Boolean);

/** The parts of a chart as they stand in its figure. */
export const partsOf = (figure: Element, pinned?: Readonly<Record<string, string>>): PictureParts => ({
  title: allWords(figure, "figcaption h3").join(" "),
  above: allWords(figure, "figcaption p, .comparable"),
  legend: [...figure.querySelectorAll(".legend li")].map(legendEntry),
  notes: allWords(figure, ".footnotes li"),
  source: allWords(figure, ".source").join(" "),
  taken: taken(pinned)
});

function legendEntry(entry: Element): LegendEntry {
  const sign = entry.querySelector("svg");
  return {
    sign: sign ? inlined(sign) : "",
    width: Number(sign?.getAttribute("width") ?? 0),
    words: wordsOf(entry)
  };
}

const painted = ["fill", "fill-opacity", "stroke", "stroke-width", "opacity"] as const;

/** The markup of a drawing with the colours that the style gives it. */
function inlined(drawing: SVGElement): string {
  const copy = drawing.cloneNode(true) as SVGElement;
  // A halo or an outline may be larger than the box.
  copy.setAttribute("overflow", "visible");
  const copies = copy.querySelectorAll("*");
  for (const [index, original] of drawing.querySelectorAll("*").entries()) {
    const style = getComputedStyle(original);
    for (const property of painted) copies[index]!.setAttribute(property, style.getPropertyValue(property));
  }
  return new XMLSerializer().serializeToString(copy);
}
