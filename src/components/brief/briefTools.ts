/** The uses of a brief: choose the style of its references, take it away, print it. */
import {FileAttachment} from "observablehq:stdlib";
import type {ReferenceStyle} from "../../shared/brief/briefNotes.js";
import type {BriefTables} from "../../shared/brief/lookedUpTables.js";
import {printedBrief} from "../../shared/brief/printed.js";
import type {BriefDocument} from "../../shared/brief/resolved.js";
import {h} from "../base/element.js";
import {english, t} from "../base/language.js";
import {reportPage, siteFile} from "../base/links.js";
import {save} from "../base/savedFile.js";
import {taken} from "../chart/pictureParts.js";
import {field, select} from "../ui/field.js";
import {number} from "../words/numberFormat.js";
import type {BriefView} from "./briefView.js";

/** A brief as it stands on the page. */
export interface ShownBrief {
  readonly shown: BriefDocument;
  readonly tables: BriefTables;
  readonly view: BriefView;
  /** Stem of its files. */
  readonly name: string;
}

const button = (label: string, act: () => unknown) => h("button", {type: "button", onclick: act}, label);

/** The choice of the style of references. */
export const styleChoice = (style: ReferenceStyle, changed: (style: ReferenceStyle) => unknown): HTMLElement =>
  field(
    t("brief.style"),
    select(
      [
        ["gbt7714", "GB/T 7714"],
        ["apa", "APA"]
      ],
      style,
      (value) => changed(value === "apa" ? "apa" : "gbt7714")
    )
  );

/** The buttons by which a brief is taken away. `now` gives it as it stands; a failure is said in `status`. */
export function takeAway(now: () => ShownBrief | null, status: HTMLElement): HTMLElement[] {
  const taking = (take: (brief: ShownBrief) => unknown) => async () => {
    const brief = now();
    if (!brief) return;
    try {
      status.textContent = "";
      await take(brief);
    } catch (error) {
      status.textContent = t("brief.failed", {message: (error as Error).message});
    }
  };
  return [
    button("Word (.docx)", taking(word)),
    button(
      t("brief.print"),
      taking(async ({view}) => {
        await view.ready;
        print();
      })
    ),
    button(
      "BibTeX",
      taking(({shown, tables, name}) => {
        const entries = shown.reports.flatMap((report) => tables.findReport(report)?.bibtex ?? []);
        if (entries.length) save(`${name}.bib`, `${entries.join("\n\n")}\n`, "application/x-bibtex");
        else status.textContent = t("brief.noBibtex");
      })
    ),
    button(
      t("brief.markdown"),
      taking(({shown, name}) => save(`${name}-notes.md`, printedBrief(shown, siteFile("")), "text/markdown"))
    )
  ];
}

async function word({shown, view, name}: ShownBrief): Promise<void> {
  await view.ready;
  const docx = (await import(FileAttachment("../../vendor/docx.js").href)) as typeof import("docx");
  const {wordFile} = await import("./wordFile.js");
  const {chartPictures} = await import("./chartPictures.js");
  const frame = {
    language: english ? "en" : "zh",
    made: t("brief.made", {taken: taken()}),
    computed: t("brief.computed"),
    toSentence: t("brief.toSentence"),
    toReport: t("brief.toReport"),
    left: (rows: number) => t("brief.left", {rows: number(rows)}),
    link: (report: string, at: number | null) => reportPage(report, at ?? undefined)
  } as const;
  save(`${name}.docx`, await wordFile(shown, await chartPictures(view.element), frame, docx));
}
