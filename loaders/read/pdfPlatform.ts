import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {isOfPdfjs} from "./pdfStrays.ts";

const home = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));

/** The folders in which pdf.js finds its tables of characters and the measures of the standard fonts. */
export const resourcesOfPdfjs = () => ({
  cMapUrl: join(home, "cmaps/"),
  cMapPacked: true,
  standardFontDataUrl: join(home, "standard_fonts/")
});

/**
 * Of a damaged file pdf.js leaves failed promises behind that nobody watches, each of which would end the program. Until
 * `end` they are caught here; those of others are left to do what they do.
 */
export function straysOfPdfjs() {
  const errors: Error[] = [];
  const onStray = (error: unknown) => {
    if (!isOfPdfjs(error)) throw error;
    errors.push(error);
  };
  process.on("unhandledRejection", onStray);
  // Node tells of them only after the turn in which they failed.
  const turn = () => new Promise(setImmediate);
  return {
    first: async () => turn().then(() => errors[0]),
    end: async () => {
      await turn();
      process.off("unhandledRejection", onStray);
    }
  };
}
