import type {Content} from "./formats/format.ts";

/** The text of a file without its markup. */
export function withoutMarkup({text, markup}: Pick<Content, "text" | "markup">): string {
  const parts: string[] = [];
  let at = 0;
  for (const {start, end, is} of markup) {
    parts.push(text.slice(at, start), is);
    at = end;
  }
  return parts.join("") + text.slice(at);
}
