/** A drawn chart as a file of its own: real colours in the place of the style's variables, and all that stands around it written in. */
import type {PictureParts} from "./pictureParts.js";
import {wrappedLines} from "./wrappedLines.js";

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const colour = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name).trim() || "black";

/** An SVG text with the colours of the page in the place of the style's variables. */
export const coloured = (svg: string): string => svg.replace(/var\((--[\w-]+)\)/g, (_, name: string) => colour(name));

/** Kinds of text: size and line height in pixels, weight, the style's variable of the colour. */
const kinds = {
  title: {size: 16, line: 24, weight: 600, ink: "--ink"},
  above: {size: 12.5, line: 19, weight: 400, ink: "--ink-soft"},
  legend: {size: 12, line: 26, weight: 400, ink: "--ink-soft"},
  below: {size: 11, line: 16, weight: 400, ink: "--ink-faint"}
} as const;
type TextKind = keyof typeof kinds;
/** Around the picture, between its parts, from a sign to its words, from entry to entry of the legend. In pixels. */
const [side, gap, toWords, toEntry] = [14, 8, 5, 18];
/** A picture is no narrower, in pixels: its words need room. */
const LEAST_ROOM = 420;

/** The SVG text of a chart with title, caption and legend above it, notes, source and address below. */
export function pictureText(svg: string, {title, above, legend, notes, source, taken}: PictureParts): string {
  const drawn = coloured(svg);
  const size = /^<svg[^>]*?\bwidth="([\d.]+)"[^>]*?\bheight="([\d.]+)"/.exec(drawn);
  const [width, height] = size ? [Number(size[1]), Number(size[2])] : [640, 400];
  const room = Math.max(width, LEAST_ROOM);
  const font = getComputedStyle(document.body).fontFamily;
  const measure = measures(font);
  const pieces: string[] = [];
  let y = side;
  const paragraph = (text: string, kind: TextKind) => {
    for (const line of wrappedLines(text, room, measure(kind))) {
      pieces.push(textAt(line, side, y + kinds[kind].size, kind));
      y += kinds[kind].line;
    }
  };
  paragraph(title, "title");
  for (const text of above) paragraph(text, "above");
  let x = 0;
  for (const {sign, width: wide, words} of legend) {
    const extent = (sign ? wide + toWords : 0) + measure("legend")(words);
    if (x > 0 && x + extent > room) {
      x = 0;
      y += kinds.legend.line;
    }
    if (sign) pieces.push(`<g transform="translate(${side + x} ${y})">${sign}</g>`);
    pieces.push(textAt(words, side + x + (sign ? wide + toWords : 0), y + 16, "legend"));
    x += extent + toEntry;
  }
  if (legend.length) y += kinds.legend.line;
  y += gap;
  pieces.push(`<svg x="${side}" y="${y}" width="${width}" height="${height}">${drawn}</svg>`);
  y += height + gap;
  for (const text of [...notes, source, taken]) paragraph(text, "below");
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${room + 2 * side}" height="${y + side}" font-family="${escaped(font)}">
<rect width="100%" height="100%" fill="${colour("--ground")}"/>
${pieces.join("\n")}
</svg>`;
}

function textAt(text: string, x: number, y: number, kind: TextKind): string {
  const {size, weight, ink} = kinds[kind];
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${colour(ink)}">${escaped(text)}</text>`;
}

/** The widths of texts in pixels, by kind of text. */
function measures(font: string): (kind: TextKind) => (text: string) => number {
  const context = document.createElement("canvas").getContext("2d")!;
  return (kind) => (text) => {
    context.font = `${kinds[kind].weight} ${kinds[kind].size}px ${font}`;
    return context.measureText(text).width;
  };
}

/** An SVG text as PNG, at twice its size. */
export async function png(svg: string): Promise<Blob> {
  const href = URL.createObjectURL(new Blob([svg], {type: "image/svg+xml"}));
  try {
    const image = new Image();
    image.src = href;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.width * 2;
    canvas.height = image.height * 2;
    canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("No picture"))), "image/png")
    );
  } finally {
    URL.revokeObjectURL(href);
  }
}
