/** Every figure of a draft as it was read, with its sentence. */
import type {CheckedDraft} from "../../../loaders/library.ts";
import {h} from "../base/element.js";
import {t} from "../base/language.js";
import {indicatorName} from "../store/corpusContents.js";
import {table} from "../ui/dataTable.js";
import {section} from "../ui/section.js";
import {figure} from "../words/numberFormat.js";
import {qualifiers} from "../words/qualifiers.js";

type Figure = CheckedDraft["figures"][number];

/** The sentence with the figure marked in it. */
function marked({words, at, quote}: Figure): HTMLElement {
  const end = at + quote.length;
  return h("span", {lang: "zh-Hans"}, words.slice(0, at), h("mark", null, words.slice(at, end)), words.slice(end));
}

export function figuresPart({figures, name}: CheckedDraft): HTMLElement {
  return section(
    "figures",
    t("check.figures"),
    h("p", {class: "quiet"}, t("check.figuresNote")),
    table<Figure>({
      caption: t("check.figuresCaption", {count: figures.length}),
      rows: figures,
      file: `${name}-figures`,
      columns: [
        {key: "value", label: t("check.figure"), numeric: true, show: (row) => figure(row)},
        {
          key: "indicator",
          label: t("check.indicator"),
          show: (row) => [
            row.indicator
              ? indicatorName(row.indicator)
              : h("span", {class: "quiet"}, t(row.reported ? "check.uncoded" : "check.named")),
            qualifiers(row).length > 0 && h("div", {class: "quiet"}, qualifiers(row).join(" · "))
          ]
        },
        {key: "words", label: t("check.sentence"), show: marked, unsortable: true}
      ]
    })
  );
}
