import type {FindingRule} from "../../shared/recordCodes.ts";
import type {Described, Finding, Severity} from "../types.ts";

/** The findings that reading makes about a whole file. */
export const notices = [
  {
    name: "encoding",
    zh: "编码存疑",
    en: "Uncertain encoding",
    explanationZh: "文件编码有两种读法都说得通。",
    explanationEn: "Two readings of the file’s encoding are plausible."
  },
  {
    name: "pages",
    zh: "无文字的页",
    en: "Pages without text",
    explanationZh: "PDF 中只有图片的页。",
    explanationEn: "Pages of a PDF that hold only pictures."
  },
  {
    name: "ocr",
    zh: "扫描识别",
    en: "Recognised text",
    explanationZh: "文字由扫描图像识别而来，未经人工核对的不入图表。",
    explanationEn: "The text was recognised from pictures (OCR); it is in no chart until a person has checked it."
  },
  {
    name: "reader-warnings",
    zh: "PDF 读取警告",
    en: "Warnings of the PDF reader",
    explanationZh: "PDF 有损坏或不合规之处，读取时有警告，可能缺字或错字。",
    explanationEn: "The PDF is damaged or irregular: its reader warned, and letters may be missing or wrong."
  },
  {
    name: "main-text",
    zh: "未读入的网页文字",
    en: "Page text left out",
    explanationZh: "网页里看作导航、页脚而没有读入的文字。",
    explanationEn: "Text of a web page taken for navigation or footer and not read."
  },
  {
    name: "hidden-text",
    zh: "隐藏处的正文",
    en: "Text from a hidden place",
    explanationZh: "网页显示的部分几乎没有正文，正文是从脚本或隐藏区块中读出的。",
    explanationEn: "The page shows hardly any prose; the text was read from a script or a hidden block."
  },
  {
    name: "no-prose",
    zh: "网页无正文",
    en: "Page without prose",
    explanationZh: "网页里没有成句的文字，正文可能在附件里或由脚本载入。",
    explanationEn: "The page has no sentences; its text may stand in an attachment or be loaded by a script."
  },
  {
    name: "running-lines",
    zh: "未读入的页眉页脚",
    en: "Headers and footers left out",
    explanationZh: "PDF、OFD 每页重复的页眉、页脚没有读入，以免切断句子。",
    explanationEn: "Lines repeated on each page of a PDF or OFD were not read, so that they cut no sentence."
  }
] as const satisfies readonly Described<FindingRule>[];

/** A finding about a whole file that was read. */
export const notice = (
  rule: (typeof notices)[number]["name"],
  severity: Severity,
  message: string,
  messageEn: string
): Finding => ({rule, severity, message, messageEn, span: null, quote: ""});
