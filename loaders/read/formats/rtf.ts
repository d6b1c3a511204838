import {ReadError} from "../readError.ts";
import {rtfText} from "../rtfText.ts";
import {type Format, withoutBytes} from "./format.ts";

/** Rich Text Format: the body, cells parted by tabs; not what is hidden, struck out or deleted, headers, footers, pictures. */
export const rtf = {
  name: "rtf",
  zh: "RTF",
  en: "RTF",
  extensions: [".rtf", ".doc", ".docx", ".wps", ""],
  signature: (head) => head.startsWith("{\\rtf"),
  read(bytes, file) {
    const text = rtfText(bytes);
    if (!text.trim()) throw noText(file);
    return withoutBytes(text);
  }
} as const satisfies Format;

const noText = (file: string) =>
  new ReadError(
    file,
    "container",
    "RTF 文件中没有可读的文字。请用 Word 打开并另存为 .docx。",
    "this RTF file has no text that can be read. Open it in Word and save it as .docx."
  );
