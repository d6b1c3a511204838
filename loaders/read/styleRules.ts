const sheets = /<style\b[^>]*>/gi;
const media = /@[^{}]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g;
const rule = /([^{}]+)\{([^{}]*)\}/g;
/** A class or an id alone, with a tag at most: what a longer selector hides depends on where it stands. */
const simple = /^(?:[a-z][\w]*)?([.#][\w-]+)$/i;
/** Only these are looked for. */
const hiding = /display\s*:\s*none|visibility\s*:\s*hidden|line-through/i;

/** The declarations of the style sheets within a page for the class and the id of an element, as far as it hides or strikes out. */
export function styleRules(html: string): (attributes: Readonly<Record<string, string>>) => string {
  const rules = new Map<string, string>();
  let end = 0;
  for (const {index, 0: all} of html.matchAll(sheets)) {
    if (index < end) continue;
    const start = index + all.length;
    const close = html.indexOf("</", start);
    end = close < 0 ? html.length : close;
    const sheet = html.slice(start, end).replace(media, "");
    if (!hiding.test(sheet)) continue;
    for (const {1: selectors, 2: body} of sheet.matchAll(rule)) {
      if (!hiding.test(body!)) continue;
      for (const selector of selectors!.split(",")) {
        const name = simple.exec(selector.trim())?.[1];
        if (name) rules.set(name, body!);
      }
    }
  }
  if (!rules.size) return () => "";
  return ({class: classes = "", id = ""}) =>
    [...classes.split(/\s+/).map((name) => `.${name}`), `#${id}`].map((name) => rules.get(name) ?? "").join(";");
}
