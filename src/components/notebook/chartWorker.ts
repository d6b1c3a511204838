/** A worker that draws the specification that a reader wrote, without a page: all that leaves it is a picture and words. */
import "./canvasShim.js";
import {expressionFunction, type Item, parse, View} from "vega";
import {expressionInterpreter} from "vega-interpreter";
import {compile, type TopLevelSpec} from "vega-lite";
import {theme} from "../chart/chartTheme.js";
import {fieldTitle} from "../chart/fieldTitle.js";
import {numberStyle} from "../words/numberStyle.js";
import type {DrawingInput, Picture, Tip} from "./readerChart.js";

/** Marks beyond this many have no words of their own. */
const MOST_TIPS = 2000;

interface SceneItem {
  readonly x?: number;
  readonly y?: number;
  readonly bounds?: {readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number};
  readonly tooltip?: unknown;
  readonly items?: readonly SceneItem[];
}

const refuse = () => Promise.reject(new Error("A chart reads no address; its data are the rows it is given."));

async function picture({spec, names, font, english}: DrawingInput): Promise<Picture> {
  const {number, brief} = numberStyle(english);
  expressionFunction("brief", (value: unknown) => brief(Number(value)));
  expressionFunction("number", (value: unknown) => number(Number(value)));
  const {spec: made} = compile(spec as unknown as TopLevelSpec, {config: theme(font), fieldTitle: fieldTitle(names)});
  const view = new View(parse(made, undefined, {ast: true}), {
    expr: expressionInterpreter,
    renderer: "none",
    loader: {load: refuse, sanitize: refuse, http: refuse, file: refuse}
  } as never);
  const svg = await view.toSVG();
  const tips: Tip[] = [];
  const [left, top] = view.origin() as [number, number];
  collect((view.scenegraph() as unknown as {root: SceneItem}).root, left, top, tips);
  return {svg, tips};
}

/** The words of the marks below an item, with the boxes they stand for; `x` and `y` are the origin of the item's group. */
function collect(item: SceneItem, x: number, y: number, tips: Tip[]): void {
  if (tips.length >= MOST_TIPS) return;
  const {tooltip, bounds, items} = item;
  if (tooltip !== undefined && tooltip !== null && bounds)
    tips.push({x1: x + bounds.x1, y1: y + bounds.y1, x2: x + bounds.x2, y2: y + bounds.y2, words: wordsOf(tooltip)});
  for (const part of items ?? []) collect(part, x + (item.x ?? 0), y + (item.y ?? 0), tips);
}

const wordsOf = (tooltip: unknown): string =>
  typeof tooltip === "object"
    ? Object.entries(tooltip as Item)
        .map(([name, value]) => `${name}: ${value}`)
        .join("\n")
        .slice(0, 1000)
    : String(tooltip).slice(0, 1000);

addEventListener("message", async ({data}: MessageEvent<DrawingInput>) => {
  try {
    postMessage(await picture(data));
  } catch (error) {
    postMessage({error: error instanceof Error ? error.message : String(error)});
  }
});
