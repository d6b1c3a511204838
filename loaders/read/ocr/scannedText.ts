import type {PDFDocumentProxy} from "pdfjs-dist";
import {type Content, withoutBytes} from "../formats/format.ts";
import {notice} from "../notices.ts";
import {ReadError} from "../readError.ts";
import {tooManyPages} from "../tooManyPages.ts";
import {agreed} from "./agreed.ts";
import {ocrPackages, pageText} from "./engine.ts";

/** The resolutions at which a page is read, in dots per inch: the text is that of the first, its numbers are held against the second. */
const RESOLUTIONS = [200, 150] as const;
/** Points of PDF an inch. */
const POINTS = 72;
/** Width of an A4 page, in inches: a picture is taken for one. */
const A4 = 8.27;
/** Pages at most: each takes some seconds. */
const MOST_PAGES = 40;
/** Pixels of a picture at most: some 240 MB of memory. */
const MOST_PIXELS = 60_000_000;

/** A page as a picture (PNG) at a resolution. */
type Draw = (dpi: number) => Promise<Buffer>;

/** The text of a PDF that has none, from pictures of its pages. */
export async function scannedPdf(document: PDFDocumentProxy, file: string): Promise<Content> {
  const {
    canvas: {createCanvas}
  } = ocrPackages(file);
  if (document.numPages > MOST_PAGES) throw tooManyPages(file, document.numPages, MOST_PAGES);
  return recognised(
    Array.from({length: document.numPages}, (_, i) => async (dpi: number) => {
      const page = await document.getPage(i + 1);
      const viewport = page.getViewport({scale: dpi / POINTS});
      checkSize(viewport.width * viewport.height, file);
      const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
      await page.render({canvasContext: canvas.getContext("2d") as unknown as CanvasRenderingContext2D, viewport})
        .promise;
      return canvas.toBuffer("image/png");
    }),
    file
  );
}

/** The text of a picture (PNG, JPEG) of one page. `pixels`: its size as its head says. */
export async function scannedImage(bytes: Uint8Array, pixels: number, file: string): Promise<Content> {
  checkSize(pixels, file);
  const {
    canvas: {createCanvas, loadImage}
  } = ocrPackages(file);
  const image = await loadImage(Buffer.from(bytes)).catch(({message}: Error) => {
    throw new ReadError(
      file,
      "container",
      `图片无法打开（${message}）。请用看图软件打开并另存。`,
      `the picture cannot be opened (${message}). Open it in a viewer and save a copy.`
    );
  });
  const draw: Draw = async (dpi) => {
    const width = Math.round(dpi * A4);
    const height = Math.round((width * image.height) / image.width);
    checkSize(width * height, file);
    const canvas = createCanvas(width, height);
    canvas.getContext("2d").drawImage(image, 0, 0, width, height);
    return canvas.toBuffer("image/png");
  };
  return recognised([draw], file);
}

/** Both resolutions have an engine of their own, so that two cores share the work. */
async function recognised(pages: readonly Draw[], file: string): Promise<Content> {
  const {engine} = ocrPackages(file);
  const engines = await Promise.all(RESOLUTIONS.map(engine));
  try {
    const texts: string[] = [];
    let [kept, refused] = [0, 0];
    for (const draw of pages) {
      const images = [await draw(RESOLUTIONS[0]), await draw(RESOLUTIONS[1])] as const;
      const [first, second] = await Promise.all([pageText(engines[0]!, images[0]), pageText(engines[1]!, images[1])]);
      const page = agreed(first!, second!);
      texts.push(page.text);
      kept += page.kept;
      refused += page.refused;
    }
    if (texts.every((text) => text.trim() === ""))
      throw new ReadError(
        file,
        "empty",
        "没有文字层（扫描件或图片），图像中也没有识别出文字。请提供文本、网页或 Word 版本。",
        "it has no text layer (a scan or a picture), and no words were recognised in its pictures. Give a text, HTML or Word version."
      );
    return {...withoutBytes(texts.join("\f"), [recognisedNotice(kept, refused)]), textFrom: "ocr"};
  } finally {
    await Promise.all(engines.map((one) => one.terminate()));
  }
}

function checkSize(pixels: number, file: string): void {
  if (!(pixels <= MOST_PIXELS))
    throw new ReadError(
      file,
      "limits",
      `页面或图片大于 ${MOST_PIXELS / 1e6} 百万像素的上限。请缩小后再试。`,
      `a page or picture is larger than the limit of ${MOST_PIXELS / 1e6} million pixels. Make it smaller.`
    );
}

const recognisedNotice = (kept: number, refused: number) =>
  notice(
    "ocr",
    "warning",
    `文字由扫描图像识别而来，两种分辨率各读一次：${kept} 处数字一致而保留，${refused} 处不一致而留空。未经人工核对，不入图表；核对后在目录的 textConfirmed 填日期。`,
    `The text was recognised from pictures, read at two resolutions: ${kept} numbers on which both agree are kept, ${refused} others are left out. It is in no chart until a person has checked it and put the date into textConfirmed of the catalogue.`
  );
