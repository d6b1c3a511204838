/** Scans made up for tests and measurements: printed pages as pictures, and a PDF of nothing but such pictures. */
import {createRequire} from "node:module";

type Canvas = typeof import("@napi-rs/canvas");

const A4 = {width: 8.27, height: 11.69};
/** Sizes in inches. */
const MARGIN = 1;
const LETTER = 0.222;
const LEADING = 0.4;

/** The packages that scans need; null where one is not installed, or no font with Chinese letters is there. */
export function findScanning(): {readonly canvas: Canvas; readonly font: string} | null {
  const require = createRequire(import.meta.url);
  try {
    require.resolve("tesseract.js");
    require.resolve("@tesseract.js-data/chi_sim/package.json");
    const canvas = require("@napi-rs/canvas") as Canvas;
    const font = canvas.GlobalFonts.families.find(({family}) => /CJK|Han|Song|SimSun|YaHei|PingFang/.test(family));
    return font ? {canvas, font: font.family} : null;
  } catch {
    return null;
  }
}

/** A text as printed pages, JPEG at a resolution; a paragraph a line of the text, indented by two letters. */
export function printedPages(
  text: string,
  {canvas, font}: NonNullable<ReturnType<typeof findScanning>>,
  dpi = 200
): {readonly jpeg: Buffer; readonly width: number; readonly height: number}[] {
  const perLine = Math.floor((A4.width - 2 * MARGIN) / LETTER);
  const lines = text.split("\n").flatMap((paragraph) => {
    const printed = [...`\u3000\u3000${paragraph.trim()}`];
    return Array.from({length: Math.ceil(printed.length / perLine)}, (_, i) =>
      printed.slice(i * perLine, (i + 1) * perLine).join("")
    );
  });
  const perPage = Math.floor((A4.height - 2 * MARGIN) / LEADING);
  const [width, height] = [Math.round(A4.width * dpi), Math.round(A4.height * dpi)];
  return Array.from({length: Math.ceil(lines.length / perPage)}, (_, page) => {
    const sheet = canvas.createCanvas(width, height);
    const pen = sheet.getContext("2d");
    pen.fillStyle = "#fff";
    pen.fillRect(0, 0, width, height);
    pen.fillStyle = "#111";
    pen.font = `${Math.round(LETTER * dpi)}px "${font}"`;
    for (const [i, line] of lines.slice(page * perPage, (page + 1) * perPage).entries())
      pen.fillText(line, MARGIN * dpi, (MARGIN + (i + 1) * LEADING) * dpi);
    return {jpeg: sheet.toBuffer("image/jpeg", 90), width, height};
  });
}

/** A PDF of pictures, one a page. */
export function pictureBook(pages: ReturnType<typeof printedPages>): Buffer {
  const objects: Buffer[] = [];
  const kids = pages.map((_, i) => `${3 + 3 * i} 0 R`).join(" ");
  objects.push(Buffer.from("<</Type/Catalog/Pages 2 0 R>>"));
  objects.push(Buffer.from(`<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`));
  for (const [i, {jpeg, width, height}] of pages.entries()) {
    const id = 3 + 3 * i;
    objects.push(
      Buffer.from(
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</P ${id + 1} 0 R>>>>/Contents ${id + 2} 0 R>>`
      )
    );
    const head = `<</Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode/Length ${jpeg.length}>>stream\n`;
    objects.push(Buffer.concat([Buffer.from(head), jpeg, Buffer.from("\nendstream")]));
    const drawn = "q 595 0 0 842 0 0 cm /P Do Q";
    objects.push(Buffer.from(`<</Length ${drawn.length}>>stream\n${drawn}\nendstream`));
  }
  let file = Buffer.from("%PDF-1.4\n");
  const offsets = objects.map((object, i) => {
    const offset = file.length;
    file = Buffer.concat([file, Buffer.from(`${i + 1} 0 obj\n`), object, Buffer.from("\nendobj\n")]);
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  return Buffer.concat([
    file,
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`
    )
  ]);
}
