import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {ReadError} from "../readError.ts";

/** A printed line as the engine reads it, with its place on the page in pixels. */
interface Line {
  readonly text: string;
  readonly bbox: {readonly x0: number; readonly y0: number; readonly y1: number};
}

interface Recognition {
  readonly data: {
    readonly blocks: readonly {readonly paragraphs: readonly {readonly lines: readonly Line[]}[]}[] | null;
  };
}

/** An engine that reads pictures of pages, in a thread of its own. */
interface Engine {
  recognize(image: Buffer, options: object, output: {blocks: true}): Promise<Recognition>;
  terminate(): Promise<unknown>;
}

interface Tesseract {
  createWorker(language: string, mode: unknown, options: object): Promise<Engine>;
  readonly OEM: {readonly LSTM_ONLY: unknown};
}

type Canvas = typeof import("@napi-rs/canvas");
interface Packages {
  readonly engine: () => Promise<Engine>;
  readonly canvas: Canvas;
}

const require = createRequire(import.meta.url);

/**
 * Recognition without the network: engine and character data come from packages, nothing is cached elsewhere. Throws a `ReadError` that says
 * what to install where `load` does not find a package.
 */
export function ocrPackages(file: string, load: (name: string) => unknown = require): Packages {
  try {
    const {createWorker, OEM} = load("tesseract.js") as Tesseract;
    const data = dirname(require.resolve("@tesseract.js-data/chi_sim/package.json"));
    const options = {langPath: join(data, "4.0.0_best_int"), cacheMethod: "none", gzip: true, errorHandler() {}};
    return {
      engine: () => createWorker("chi_sim", OEM.LSTM_ONLY, options),
      canvas: load("@napi-rs/canvas") as Canvas
    };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "MODULE_NOT_FOUND") throw error;
    throw new ReadError(
      file,
      "container",
      "没有文字层（扫描件或图片）。请安装识别程序：npm install --include=optional（tesseract.js、@tesseract.js-data/chi_sim、@napi-rs/canvas），或提供文本、网页或 Word 版本。",
      "it has no text layer (a scan or a picture). Install what reads it: npm install --include=optional (tesseract.js, @tesseract.js-data/chi_sim, @napi-rs/canvas), or give a text, HTML or Word version."
    );
  }
}

/** A line that starts this far right of the margin is indented, in heights of its letters. */
const INDENT = 1;

/** The text of a page: a printed line a line, an indented one with an ideographic space before it; blanks beside Chinese letters are the engine's and go. */
export async function pageText(engine: Engine, image: Buffer): Promise<string> {
  const {data} = await engine.recognize(image, {}, {blocks: true});
  const lines = (data.blocks ?? []).flatMap(({paragraphs}) => paragraphs.flatMap(({lines}) => lines));
  const margin = lines.reduce((least, {bbox}) => Math.min(least, bbox.x0), Number.POSITIVE_INFINITY);
  return lines
    .map(({text, bbox: {x0, y0, y1}}) => {
      const words = text.trim().replace(/(?<=[^\x21-\x7e\s])\s+|\s+(?=[^\x21-\x7e\s])/g, "");
      return (x0 - margin > INDENT * (y1 - y0) ? "\u3000" : "") + words;
    })
    .join("\n");
}
