/** Vega-Lite drawn as SVG, without `eval`: expressions go through Vega's interpreter. Fetched when a first chart needs it. */
import {FileAttachment} from "observablehq:stdlib";
import type {View} from "vega";
import type {TopLevelSpec} from "vega-lite";
import {brief, number} from "../words/numberFormat.js";
import {theme} from "./chartTheme.js";
import {fieldTitle} from "./fieldTitle.js";

/** A Vega-Lite specification, or a part of one. */
export type Spec = Readonly<Record<string, unknown>>;

interface Vega {
  expressionFunction(name: string, fn: (value: unknown) => string): void;
  parse: typeof import("vega").parse;
  View: typeof import("vega").View;
  Warn: number;
  compile: typeof import("vega-lite").compile;
  expressionInterpreter: unknown;
  TooltipHandler: new (
    options: object
  ) => {call: (handler: unknown, event: MouseEvent, item: unknown, value: unknown) => void};
}

let loaded: Promise<Vega> | undefined;

/** The drawing library, fetched once. Called early it spares a chart the wait. */
export function vega(): Promise<Vega> {
  loaded ??= import(FileAttachment("../../vendor/vega.js").href).then((library: Vega) => {
    library.expressionFunction("brief", (value) => brief(Number(value)));
    library.expressionFunction("number", (value) => number(Number(value)));
    return library;
  });
  return loaded;
}

// A chart holds its data. Nothing in a specification, which readers may write, fetches anything or leads anywhere.
const refuse = () => Promise.reject(new Error("A chart reads no address; its data are the rows it is given."));
const loader = {load: refuse, sanitize: refuse, http: refuse, file: refuse};

export interface Drawn {
  readonly view: View;
  /** Shows the tooltip of a mark at a place of the window; an `undefined` value hides it. */
  tip(event: MouseEvent, item: unknown, value: unknown): void;
}

/**
 * Draws a specification into `place`. A field without a title of its own is called as `names` has it, in what is shown and in
 * what is read out. The caller finalises the view when it goes.
 */
export async function draw(
  spec: Spec,
  container: HTMLElement,
  names: Readonly<Record<string, string>>
): Promise<Drawn> {
  const {compile, parse, View, Warn, expressionInterpreter, TooltipHandler} = await vega();
  const config = theme(getComputedStyle(document.body).fontFamily);
  const handler = new TooltipHandler({disableDefaultStyle: true, theme: "atlas"});
  const {spec: made} = compile(spec as unknown as TopLevelSpec, {config, fieldTitle: fieldTitle(names)});
  const view = new View(parse(made, undefined, {ast: true}), {
    expr: expressionInterpreter,
    renderer: "svg",
    container: container,
    hover: true,
    loader,
    logLevel: Warn,
    tooltip: handler.call.bind(handler)
  } as never);
  await view.runAsync();
  // Vega has a title read out with English words around it; its own words are enough.
  for (const title of container.querySelectorAll("[aria-label][aria-roledescription='title']"))
    title.setAttribute("aria-label", title.textContent ?? "");
  return {view, tip: (event, item, value) => handler.call(null, event, item, value)};
}
