import {declaredEncoding} from "../declaredEncoding.ts";
import {decodedText} from "../decodedText.ts";
import {htmlMarkup} from "../htmlMarkup.ts";
import {type Format, isText} from "./format.ts";

const start =
  /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,300}?-->\s*)*<(?:!doctype html|html|head|body)\b/i;
/** Some tag of a page stands in the first bytes; what a server puts before it is no matter. */
const tag = /<(?:!doctype|html|head|body|meta|title|div|p|table|script|link|style)\b/i;

/** The endings that government sites give their pages. */
const pages = [".html", ".htm", ".shtml", ".shtm", ".xhtml", ".jhtml", ".phtml", ".dhtml"];
const programs = [".aspx", ".asp", ".jsp", ".jspx", ".php", ".do", ".action", ".cgi"];

/** A page saved under another ending than its own must begin as a page does; one under the name of a program must have a tag. */
export const html = {
  name: "html",
  zh: "网页",
  en: "HTML",
  extensions: [...pages, ...programs, ".txt", ""],
  signature(head, extension) {
    if (pages.includes(extension)) return isText(head);
    return (programs.includes(extension) ? tag : start).test(head) && isText(head);
  },
  read(bytes, file) {
    const content = decodedText(bytes, file, declaredEncoding(bytes));
    const {markup, findings} = htmlMarkup(content.text, file);
    return {...content, markup, findings: [...content.findings, ...findings]};
  }
} as const satisfies Format;
