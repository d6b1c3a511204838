import {join} from "node:path";
import type {Knowledge} from "../types.ts";
import {areas} from "./areas.ts";
import {dimensions, indicators} from "./codebook.ts";
import type {OnError} from "./csv.ts";
import {lexicons, styles} from "./lexicons.ts";

/** Files of the codebook that have a place of their own in what is known; the others are lexicons. */
const codebook = {dimensions: "dimensions.csv", indicators: "indicators.csv"};

/**
 * Everything that analysts may edit under `dir` (the project's `data/`): areas, codebook, lexicons. Throws a `ReadError` that
 * names the file and row that cannot be used; with `onError`, each such row is told to it instead and the rest goes on.
 */
export async function knowledge(
  dir = "data",
  onError: OnError = (error) => {
    throw error;
  }
): Promise<Knowledge> {
  const file = (...path: string[]) => join(dir, ...path);
  const words = [
    ...(await lexicons(file("lexicons"), "", () => true, onError)),
    ...(await lexicons(file("codebook"), "codebook/", (name) => !Object.values(codebook).includes(name), onError))
  ];
  const places = await areas(file("areas"), onError);
  const known = await dimensions(file("codebook", codebook.dimensions), onError);
  return {
    areas: places,
    dimensions: known,
    indicators: await indicators(file("codebook", codebook.indicators), known, onError),
    lexicons: Object.fromEntries(words),
    styles: Object.fromEntries(await styles(file("citation")))
  };
}
