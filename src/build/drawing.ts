/** A page's cells, run without a browser: in a document that has the page's own elements, at a width it is told. */
import {mkdtemp, readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {JSDOM, VirtualConsole} from "jsdom";

export interface Variant {
  readonly language: "zh" | "en";
  /** Of the window, in pixels. */
  readonly width: number;
}

type Cell = (display: (node: Element) => void) => Promise<void>;

const origin = "http://page.invalid/";
/** The page's column, `--wide` in the style. */
const COLUMN = 1200;

/** The names by which components know the browser. */
const names = [
  "addEventListener",
  "CustomEvent",
  "dispatchEvent",
  "document",
  "Element",
  "Event",
  "getComputedStyle",
  "history",
  "HTMLElement",
  "innerWidth",
  "location",
  "MouseEvent",
  "navigator",
  "Node",
  "ResizeObserver",
  "SVGElement",
  "window"
] as const;

/** The markup that each cell of a page displays. `bundle` is a module with the page's `cells`. */
export async function drawn(page: string, bundle: string, {language, width}: Variant): Promise<string[]> {
  const window = browser(page, {language, width});
  for (const name of names) Object.defineProperty(globalThis, name, {value: window[name], configurable: true});
  globalThis.fetch = fromSite;
  const folder = await mkdtemp(join(tmpdir(), "fazhi-"));
  try {
    const file = join(folder, "cells.mjs");
    await writeFile(file, bundle);
    const {cells} = (await import(pathToFileURL(file).href)) as {cells: readonly Cell[]};
    return await Promise.all(cells.map(markup));
  } finally {
    await rm(folder, {recursive: true});
    window.close();
  }
}

async function markup(cell: Cell): Promise<string> {
  const shown: string[] = [];
  const elements: Element[] = [];
  await cell((element) => elements.push(element));
  for (const element of elements) {
    // Nothing listens yet: controls that need a listener cannot be reached. Links work.
    for (const control of element.querySelectorAll("button, input, select, summary")) control.setAttribute("inert", "");
    for (const stop of element.querySelectorAll("[tabindex='0']")) stop.removeAttribute("tabindex");
    shown.push(element.outerHTML);
  }
  return shown.join("").replaceAll(origin, "./");
}

/** The page's requests are answered from the files of the built site. */
const fromSite = async (address: unknown) => new Response(await readFile(new URL(String(address))));

/** A window on the page. Measures that a document without a screen lacks are set here. */
function browser(page: string, {language, width}: Variant) {
  const url = language === "zh" ? origin : `${origin}?lang=${language}`;
  const {window} = new JSDOM(page, {url, pretendToBeVisual: true, virtualConsole: new VirtualConsole()});
  window.document.documentElement.dataset.language = language;
  window.innerWidth = width;
  Object.defineProperty(window.HTMLElement.prototype, "clientWidth", {
    get(this: HTMLElement) {
      return this.isConnected ? Math.min(width, COLUMN) : 0;
    }
  });
  window.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  window.HTMLCanvasElement.prototype.getContext = () => ({font: "", measureText}) as never;
  return window;
}

/** Near enough for axes: a Chinese character is as wide as it is high, others a little over half. */
function measureText(this: {font: string}, text: string) {
  const size = Number(/([\d.]+)px/.exec(this.font)?.[1] ?? 12);
  let width = 0;
  for (const sign of text) width += sign > "\u2E80" ? size : size * 0.55;
  return {width};
}
