/** The chart of a specification that a reader wrote: drawn in a sandbox, shown as a picture, so that nothing in it reaches the page. */

import {FileAttachment} from "observablehq:stdlib";
import {fill, h} from "../base/element.js";
import {english, t} from "../base/language.js";
import {coloured} from "../chart/chartPicture.js";
import {downloads} from "../chart/downloads.js";
import type {Extract} from "../chart/extract.js";
import type {Spec} from "../chart/vega.js";
import {followWidth} from "../ui/followedWidth.js";
import type {ResultRow} from "./queryResult.js";
import {LONGEST_DRAWING} from "./resultLimits.js";
import {inSandbox, type SandboxRun} from "./sandboxFrame.js";

export interface DrawingInput {
  readonly spec: Spec;
  /** Titles of fields. */
  readonly names: Readonly<Record<string, string>>;
  readonly font: string;
  readonly english: boolean;
}

/** The words of a mark and its box in the picture, in pixels. */
export interface Tip {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly words: string;
}

export interface Picture {
  readonly svg: string;
  readonly tips: readonly Tip[];
}

interface ReaderChartOptions {
  /** The specification for a width in pixels, its data included. */
  readonly spec: (width: number) => Spec;
  readonly title: string;
  readonly alternative: string;
  readonly extract: Extract<ResultRow>;
}

export interface ReaderChart {
  readonly element: HTMLElement;
  /** Ends a drawing that is under way. */
  stop(): void;
}

export function readerChart({spec, title, alternative, extract}: ReaderChartOptions): ReaderChart {
  const plot = h("div", {class: "plot picture"});
  let run: SandboxRun<Picture> | undefined;
  let svg: string | null = null;
  let width = 0;

  async function draw(): Promise<void> {
    run?.stop();
    const stopButton = h("button", {type: "button", onclick: () => run?.stop()}, t("notebook.stop"));
    const waiting = h("p", {class: "quiet", role: "status"}, t("notebook.drawing"), " ", stopButton);
    if (!svg) fill(plot, waiting);
    const mine = inSandbox<Picture>({
      page: FileAttachment("../../vendor/drawing.html").href,
      title: "Vega-Lite",
      script: "",
      input: {spec: spec(width), names: extract.columns, font: getComputedStyle(document.body).fontFamily, english},
      longest: LONGEST_DRAWING
    });
    run = mine;
    try {
      const picture = await mine.result;
      if (run !== mine) return;
      svg = String(picture.svg);
      fill(plot, imageOf(svg, picture.tips, alternative));
    } catch (error) {
      if (run !== mine) return;
      svg = null;
      const {name, message} = error as Error;
      fill(
        plot,
        name === "AbortError"
          ? h("p", {class: "quiet", role: "status"}, message)
          : h("pre", {class: "error-view", role: "alert", "data-verbatim": true}, message),
        h("button", {type: "button", onclick: draw}, t("notebook.drawAgain"))
      );
    }
  }

  followWidth(plot, (now) => {
    width = now;
    draw();
  });
  // The picture has the colours of the page as they were when it was drawn.
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
    if (svg && plot.isConnected) draw();
  });
  const element = h(
    "figure",
    {class: "chart"},
    h("figcaption", null, h("h3", null, title)),
    plot,
    h(
      "div",
      {class: "chart-foot"},
      h("p", {class: "source"}, extract.source),
      downloads(extract, {svg: () => svg, spec: () => spec(width)})
    )
  );
  return {element, stop: () => run?.stop()};
}

/** An image, in which no script runs and no link leads anywhere; a mark's words show where it is pointed at. */
function imageOf(svg: string, tips: readonly Tip[], alternative: string): HTMLElement {
  const source = URL.createObjectURL(new Blob([coloured(svg)], {type: "image/svg+xml"}));
  const revoke = () => URL.revokeObjectURL(source);
  const image = h("img", {src: source, alt: alternative, onload: revoke, onerror: revoke});
  image.addEventListener("mousemove", ({offsetX: x, offsetY: y}) => {
    const under = tips.filter(({x1, y1, x2, y2}) => x >= x1 && x <= x2 && y >= y1 && y <= y2);
    image.title = under.at(-1)?.words ?? "";
  });
  return image;
}
