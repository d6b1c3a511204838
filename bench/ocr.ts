/**
 * How well scans are read: a report is printed as pictures, recognised, and its figures held against those of its text.
 * `npx tsx bench/ocr.ts [FILE] [DPI]`; without a file over a report of the project.
 */
import {knowledge, type Report, report, source, textSource} from "../loaders/index.ts";
import {sourceOf} from "../loaders/read/sourceOf.ts";
import {findScanning, pictureBook, printedPages} from "../test/read/scan.ts";

const [file = "data/reports/621000-qingyang-2023.txt", dpi = "200"] = process.argv.slice(2);
const scanning = findScanning();
if (!scanning)
  throw new Error("tesseract.js, @tesseract.js-data/chi_sim, @napi-rs/canvas or a Chinese font is not there");

const known = await knowledge();
const printed = report(await source(file), known);
const text = printed.repaired.text.trim();
const pages = printedPages(text, scanning, Number(dpi));
const started = process.cpuUsage();
const time = performance.now();
const scan = await sourceOf(pictureBook(pages), "scan.pdf");
const seconds = (performance.now() - time) / 1000;
const {user, system} = process.cpuUsage(started);

/** Value and unit of each figure about the work, as often as it stands there. */
const figures = ({mentions}: Report) =>
  mentions.filter(({reported}) => reported).map(({value, high, unit}) => `${value} ${high ?? ""} ${unit}`);
const wanted = figures(report(textSource(text), known));
const given = figures(report(scan, known));
const left = [...wanted];
const wrong = given.filter((figure) => {
  const at = left.indexOf(figure);
  if (at >= 0) left.splice(at, 1);
  return at < 0;
});
const right = given.length - wrong.length;
const [notice] = scan.findings.filter(({rule}) => rule === "ocr");
console.log(
  `${file}: ${pages.length} pages at ${dpi} dpi, ${seconds.toFixed(1)} s, ${((user + system) / 1e6).toFixed(1)} CPU-seconds`
);
console.log(
  `figures of the text ${wanted.length}; right ${right}; wrong ${wrong.length}; not there ${wanted.length - right}`
);
console.log(notice?.messageEn);
for (const figure of wrong) console.log(`wrong: ${figure}`);
