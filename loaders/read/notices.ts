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
    name: "main-text",
    zh: "未读入的网页文字",
    en: "Page text left out",
    explanationZh: "网页里看作导航、页脚而没有读入的文字。",
    explanationEn: "Text of a web page taken for navigation or footer and not read."
  }
] as const satisfies readonly Described[];

/** A finding about a whole file that was read. */
export const notice = (
  rule: (typeof notices)[number]["name"],
  severity: Severity,
  message: string,
  messageEn: string
): Finding => ({rule, severity, message, messageEn, span: null, quote: ""});
