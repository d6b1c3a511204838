import type {Content} from "../formats/format.ts";
import {ReadError} from "../readError.ts";

/** `read/ocr/scannedText.ts` in browsers, where no scan is read. */
const refused = (file: string): Promise<Content> =>
  Promise.reject(
    new ReadError(
      file,
      "container",
      "没有文字层（扫描件或图片），浏览器中不能识别。请用命令行，或提供文本、网页或 Word 版本。",
      "it has no text layer (a scan or a picture), and browsers do not recognise it. Use the command line, or give a text, HTML or Word version."
    )
  );

export const scannedPdf = (_document: unknown, file: string): Promise<Content> => refused(file);
export const scannedImage = (_bytes: Uint8Array, _pixels: number, file: string): Promise<Content> => refused(file);
