/** The choices of a panel, and its download: areas and years by indicators, for Stata, SPSS, R, Excel. */
import {areaLevels} from "../../shared/codes.js";
import {type Child, h} from "../base/element.js";
import {nameOf, t} from "../base/language.js";
import {save} from "../base/savedFile.js";
import {coded, contents, indicators, years} from "../store/corpusContents.js";
import {areaChoices} from "../ui/areaChoices.js";
import {field, select} from "../ui/field.js";
import {picker} from "../ui/picker.js";
import {type PanelBeginning, type PanelFormat, panelArchive, panelFormats} from "./panelFiles.js";

const names: Readonly<Record<PanelFormat, string>> = {
  dta: "Stata (.dta)",
  sav: "SPSS (.sav)",
  csv: "CSV",
  xlsx: "Excel (.xlsx)",
  parquet: "Parquet"
};

/** More are not picked one by one. */
const MOST_CHOSEN = 200;

/** Opens the dialog; it is gone when it is closed. */
export function openPanel(beginning: PanelBeginning): void {
  const wish = {
    indicators: [...beginning.indicators],
    areas: [...beginning.areas],
    level: "",
    from: String(years[0] ?? ""),
    until: String(years.at(-1) ?? ""),
    long: false,
    balanced: false,
    format: "dta" as PanelFormat
  };
  const status = h("p", {role: "status", class: "quiet"});
  const indicatorPicker = picker({
    label: t("compare.indicators"),
    choices: contents.indicators
      .filter(({figures}) => figures > 0)
      .map((one) => ({value: one.indicator, label: nameOf(one), aliases: `${one.nameZh} ${one.nameEn} ${one.pinyin}`})),
    chosen: wish.indicators.filter((id) => indicators.has(id)),
    placeholder: t("panel.all"),
    most: MOST_CHOSEN,
    changed: (ids) => {
      wish.indicators = [...ids];
    }
  });
  const areaPicker = picker({
    label: t("compare.areas"),
    choices: areaChoices(),
    chosen: wish.areas,
    placeholder: t("panel.all"),
    most: MOST_CHOSEN,
    changed: (codes) => {
      wish.areas = [...codes];
    }
  });
  const chosen = (key: "level" | "from" | "until") => (value: string) => {
    wish[key] = value;
  };
  const check = (words: string, change: (on: boolean) => void): HTMLElement =>
    h(
      "label",
      {class: "check"},
      h("input", {type: "checkbox", onchange: ({target}: {target: HTMLInputElement}) => change(target.checked)}),
      words
    );
  const yearOptions = years.map((year) => [String(year), String(year)] as const);
  const take = async () => {
    button.disabled = true;
    status.textContent = t("panel.making");
    try {
      const made = await panelArchive({
        indicators: wish.indicators.length ? wish.indicators : undefined,
        series: wish.areas.length ? wish.areas : undefined,
        level: wish.level || undefined,
        from: Number(wish.from) || undefined,
        until: Number(wish.until) || undefined,
        long: wish.long,
        balanced: wish.balanced,
        format: wish.format
      });
      if (made) save("fazhi-panel.zip", made.archive);
      status.textContent = made ? t("panel.made", {rows: made.rows, columns: made.columns}) : t("panel.none");
    } catch (error) {
      status.textContent = t("brief.failed", {message: (error as Error).message});
    } finally {
      button.disabled = false;
    }
  };
  const button = h("button", {type: "button", class: "primary", onclick: take}, t("panel.take"));
  const body: Child = [
    h("h2", null, t("panel.title")),
    h("p", {class: "quiet"}, t("panel.words")),
    indicatorPicker.element,
    areaPicker.element,
    h(
      "div",
      {class: "controls"},
      field(
        t("panel.level"),
        select(
          [["", t("panel.all")], ...areaLevels.map((level) => [level, coded("areas.level", level)] as const)],
          "",
          chosen("level")
        )
      ),
      field(t("panel.from"), select(yearOptions, wish.from, chosen("from"))),
      field(t("panel.until"), select(yearOptions, wish.until, chosen("until"))),
      field(
        t("panel.format"),
        select(
          panelFormats.map((format) => [format, names[format]] as const),
          wish.format,
          (value) => {
            wish.format = value as PanelFormat;
          }
        )
      )
    ),
    check(t("panel.long"), (on) => {
      wish.long = on;
    }),
    check(t("panel.balanced"), (on) => {
      wish.balanced = on;
    })
  ];
  const dialog: HTMLDialogElement = h(
    "dialog",
    {class: "embed panel-dialog", "aria-label": t("panel.title")},
    body,
    h(
      "p",
      {class: "copy"},
      button,
      " ",
      h("button", {type: "button", onclick: () => dialog.close()}, t("embed.close"))
    ),
    status
  );
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
