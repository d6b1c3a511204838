import type {Finding} from "../../types.ts";
import {type Row, rows} from "../layout/layoutRows.ts";
import {pageText} from "../layout/page.ts";
import {type Piece, stretches} from "../layout/pieces.ts";
import {runningNotice, runningRows} from "../layout/running.ts";
import type {Limits} from "../limits.ts";
import {notice} from "../notices.ts";
import {resourcesOfPdfjs, straysOfPdfjs} from "../pdfPlatform.ts";
import {warningsOfPdfjs} from "../pdfWarnings.ts";
import {ReadError} from "../readError.ts";
import {tooManyPages} from "../tooManyPages.ts";
import {type Content, type Format, withoutBytes} from "./format.ts";

export const pdf = {
  name: "pdf",
  zh: "PDF",
  en: "PDF",
  extensions: [".pdf"],
  signature: (head) => head.includes("%PDF-"),
  read: (bytes, file, limits) => pdfText(bytes, file, limits)
} as const satisfies Format;

/** Pixels of a picture in it that is drawn; a larger one is left out. */
const MOST_PIXELS = 60_000_000;

/**
 * The text layer of a PDF: one printed line a line, U+000C between pages, an indented line begins with an ideographic
 * space. A PDF without any is read from pictures of its pages; pages without text and what pdf.js warns of are findings.
 */
async function pdfText(bytes: Uint8Array, file: string, limits: Limits): Promise<Content> {
  // It warns when it is loaded, too.
  const warnings = warningsOfPdfjs();
  const {getDocument, VerbosityLevel} = await import("pdfjs-dist/legacy/build/pdf.mjs");
  // In memory, it is taken as it is; otherwise it would be looked for beside the program.
  await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
  const task = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: VerbosityLevel.WARNINGS,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: true,
    maxImageSize: MOST_PIXELS,
    ...resourcesOfPdfjs()
  });
  const strays = straysOfPdfjs();
  try {
    const document = await task.promise;
    if (document.numPages > limits.pages) throw tooManyPages(file, document.numPages, limits.pages);
    const drawn: Row[][] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const {items} = await (await document.getPage(number)).getTextContent();
      const {upright, turned} = stretches(items.filter((item) => "str" in item) as Piece[]);
      drawn.push([...rows(upright), ...turned.map((stretch) => [stretch])]);
    }
    const running = runningRows(drawn);
    const pages = drawn.map((page) => pageText(page.filter((row) => !running.has(row))));
    const empty = pages.flatMap((page, i) => (page.trim() ? [] : [i + 1]));
    const isScanned = empty.length === pages.length;
    const scanned = isScanned && (await (await import("../ocr/scannedText.ts")).scannedPdf(document, file));
    const stray = await strays.first();
    if (stray) throw broken(file, stray);
    if (scanned) return {...scanned, findings: [...scanned.findings, ...warnings.findings()]};
    const findings = [...(empty.length ? [emptyPages(empty)] : []), ...runningNotice(running), ...warnings.findings()];
    return withoutBytes(pages.join("\f"), findings);
  } catch (error) {
    throw error instanceof ReadError ? error : broken(file, error as Error);
  } finally {
    await task.destroy();
    await strays.end();
    warnings.end();
  }
}

const broken = (file: string, {message}: Error) =>
  new ReadError(
    file,
    "container",
    `PDF 无法完整读取（${message}），读入会丢字。请用阅读器打开并另存一份。`,
    `this PDF cannot be read in whole (${message}), and reading on would lose characters. Open it in a viewer and save a copy.`
  );

const emptyPages = (pages: readonly number[]): Finding =>
  notice(
    "pages",
    "warning",
    `第 ${pages.join("、")} 页没有文字（可能是扫描页或图片），请核对原文。`,
    `No text on page ${pages.join(", ")} (scans or pictures?): check the original.`
  );
