import type {Stretch} from "./layout/pieces.ts";
import {readXml} from "./xml.ts";

type Parts = Readonly<Record<string, Uint8Array>>;

/** The pages of the first document of an OFD package in order, as names of its parts; null where there is no document. */
export function ofdPaths(parts: Parts): string[] | null {
  let root = "";
  let words = "";
  readXml(parts["OFD.xml"], {
    open: () => {
      words = "";
    },
    text: (text) => {
      words += text;
    },
    close(name) {
      if (name === "DocRoot" && !root) root = words.trim();
    }
  });
  const document = root && resolved("", root);
  if (!document || !parts[document]) return null;
  const pages: string[] = [];
  readXml(parts[document], {
    open(name, {BaseLoc}) {
      if (name === "Page" && BaseLoc) pages.push(resolved(document.slice(0, document.lastIndexOf("/") + 1), BaseLoc));
    }
  });
  return pages.length && pages.every((page) => parts[page]) ? pages : null;
}

/** A location: from the root of the package, or from the folder of the part that names it. */
const resolved = (folder: string, location: string) =>
  location.startsWith("/") ? location.slice(1) : normal(`${folder}${location}`);

/** A path without `.` and `..`. */
function normal(path: string): string {
  const steps: string[] = [];
  for (const step of path.split("/"))
    if (step === "..") steps.pop();
    else if (step && step !== ".") steps.push(step);
  return steps.join("/");
}

const numbers = (list: string | undefined) => (list ?? "").trim().split(/\s+/).map(Number);

/** Distances between letters: `12 12 6`, or `g 3 12` for three times 12. No line has more letters. */
const LETTERS = 10_000;
function distances(list: string | undefined): number {
  const words = (list ?? "").trim().split(/\s+/);
  let sum = 0;
  for (let i = 0; i < words.length && i < LETTERS; i++) {
    if (words[i] !== "g") sum += Number(words[i]) || 0;
    else {
      sum += (Number(words[i + 1]) || 0) * (Number(words[i + 2]) || 0);
      i += 2;
    }
  }
  return sum;
}

/** The stretches of text of a page; `base` counts upwards as in PDF. Hidden and fully transparent objects are not shown. */
export function ofdPage(part: Uint8Array | undefined): Stretch[] {
  const stretches: Stretch[] = [];
  let box: number[] = [];
  let matrix: number[] = [];
  let size = 0;
  let isShown = false;
  let code: Readonly<Record<string, string>> | null = null;
  let words = "";
  readXml(part, {
    open(name, attributes) {
      if (name === "TextObject") {
        [box, matrix] = [numbers(attributes.Boundary), attributes.CTM ? numbers(attributes.CTM) : [1, 0, 0, 1, 0, 0]];
        size = Number(attributes.Size) || 1;
        isShown = attributes.Visible !== "false" && attributes.Alpha !== "0";
      }
      if (name === "TextCode") [code, words] = [attributes, ""];
    },
    text(text) {
      if (code) words += text;
    },
    close(name) {
      if (name !== "TextCode" || !code) return;
      const [x, y] = [Number(code.X) || 0, Number(code.Y) || 0];
      const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix;
      const [left, top] = [(box[0] ?? 0) + a * x + c * y + e, (box[1] ?? 0) + b * x + d * y + f];
      const type = size * Math.abs(d || 1);
      const width = code.DeltaX ? distances(code.DeltaX) * Math.abs(a || 1) + type : type * words.length;
      if (isShown && words.trim())
        stretches.push({text: words.trim(), left, right: left + width, base: -top, size: type});
      code = null;
    }
  });
  return stretches;
}
