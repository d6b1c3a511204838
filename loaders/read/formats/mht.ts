import {htmlMarkup} from "../htmlMarkup.ts";
import {ReadError} from "../readError.ts";
import {type Format, withoutBytes} from "./format.ts";
import {html} from "./html.ts";

const header = /^\s*(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)*?(?:MIME-Version|Content-Type):/i;

/** A page that a browser or a mail program saved with its pictures: the first HTML part, else the plain text. */
export const mht = {
  name: "mht",
  zh: "网页存档",
  en: "Saved page (MHTML)",
  extensions: [".mht", ".mhtml", ".eml", ".doc", ...html.extensions],
  signature: (head) => header.test(head),
  async read(bytes, file) {
    const {default: PostalMime} = await import("postal-mime");
    const {html: page, text} = await PostalMime.parse(bytes).catch(() => {
      throw broken(file);
    });
    if (!page?.trim()) {
      if (!text?.trim()) throw broken(file);
      return withoutBytes(text);
    }
    return {...withoutBytes(page), ...htmlMarkup(page, file)};
  }
} as const satisfies Format;

const broken = (file: string) =>
  new ReadError(
    file,
    "container",
    "网页存档（.mht、.eml）中没有可读的网页或正文。请用浏览器打开，另存为“网页，仅 HTML”。",
    "the saved page (.mht, .eml) holds no page or text that can be read. Open it in a browser and save it as HTML only."
  );
