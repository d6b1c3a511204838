/** The dates of a report in words. */
import type {Row} from "../../../loaders/index.ts";
import {type Child, h} from "../base/element.js";
import {t} from "../base/language.js";
import {date} from "./numberFormat.js";

/** When it was signed, published and captured, each where it is known; that the publication's date is unknown is said. */
export const reportDates = (
  report: Pick<Row<"reports">, "signed" | "published" | "accessed" | "outlet">
): [label: string, value: Child][] => [
  [t("fact.signed"), report.signed && date(report.signed)],
  [t("fact.published"), report.published ? date(report.published) : t("fact.unknown")],
  [t("fact.accessed"), report.accessed && date(report.accessed)],
  [t("fact.outlet"), report.outlet && h("span", {lang: "zh-Hans"}, report.outlet)]
];
