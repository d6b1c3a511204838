/** The headings of a report, each with the number of its figures; a click goes there. */
import type {Reading} from "../../../loaders/index.ts";
import {h} from "../base/element.js";
import {t} from "../base/language.js";
import {address, choose} from "../base/state.js";

/** Calls `go` with the place of the heading in the source. */
export function outline({sections, sentences, figures}: Reading, go: () => void): HTMLElement | null {
  const counts = new Map<number, number>();
  for (const figure of figures) {
    const section = figure.reported ? sentences[figure.sentence]?.section : undefined;
    if (section !== undefined) counts.set(section, (counts.get(section) ?? 0) + 1);
  }
  const entries = sections.flatMap(({ordinal, heading, level}) => {
    const first = sentences.find((sentence) => sentence.section === ordinal);
    if (!heading || !first) return [];
    const at = String(first.sourceStart);
    const pick = (event: Event) => {
      event.preventDefault();
      choose({at});
      go();
    };
    const count = counts.get(ordinal) ?? 0;
    return h(
      "li",
      {class: `level-${level}`},
      h("a", {href: address({at}), onclick: pick, "data-section": ordinal}, heading),
      count > 0 && h("small", {title: t("report.outlineCount", {count})}, ` ${count}`)
    );
  });
  if (!entries.length) return null;
  return h("nav", {"aria-label": t("report.outline"), class: "outline", lang: "zh-Hans"}, h("ol", null, entries));
}
