import {decodedText} from "../decodedText.ts";
import {type Format, isText} from "./format.ts";

export const text = {
  name: "text",
  zh: "纯文本",
  en: "Plain text",
  extensions: [".txt", ""],
  signature: isText,
  read: (bytes, file) => ({...decodedText(bytes, file), markup: []})
} as const satisfies Format;
