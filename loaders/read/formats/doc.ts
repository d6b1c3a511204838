import {checkCompoundFile} from "../compoundFile.ts";
import {ReadError} from "../readError.ts";
import {type Format, withoutBytes} from "./format.ts";

/** Word 97–2003, and Kingsoft's .wps, which is the same container: the body, text boxes and footnotes; cells parted by tabs. */
export const doc = {
  name: "doc",
  zh: "Word 97–2003",
  en: "Word 97–2003",
  extensions: [".doc", ".dot", ".wps", ".wpt", ".docx", ""],
  signature: (head) => head.startsWith("\xd0\xcf\x11\xe0"),
  read: async (bytes, file) => withoutBytes(await docText(bytes, file))
} as const satisfies Format;

/** Without it, word-extractor turns —, “” and … into ASCII. */
const asWritten = {filterUnicode: false};

async function docText(bytes: Uint8Array, file: string): Promise<string> {
  const {default: WordExtractor} = await import("word-extractor");
  let body = "";
  try {
    checkCompoundFile(bytes);
    const document = await new WordExtractor().extract(Buffer.from(bytes));
    const boxes = document.getTextboxes({...asWritten, includeHeadersAndFooters: false});
    body = [document.getBody(asWritten), boxes, document.getFootnotes(asWritten)]
      .filter((part) => part.trim())
      .join("\n");
  } catch {
    throw noDocument(file);
  }
  if (!body.trim()) throw noDocument(file);
  return body;
}

const noDocument = (file: string) =>
  new ReadError(
    file,
    "container",
    "文件中没有可读的 Word 文档（可能已加密、损坏，或是表格、演示文稿）。请用 Word 或 WPS 打开并另存为 .docx。",
    "it holds no Word document that can be read (encrypted, damaged, or a workbook or slides?). Open it in Word or WPS and save it as .docx."
  );
