/** The title of a report, and its place of publication. */
import type {Row} from "../../../loaders/index.ts";
import {type Child, h} from "../base/element.js";
import {t} from "../base/language.js";
import {areaName} from "../store/corpusContents.js";

type Titled = Pick<Row<"reports">, "title" | "area" | "year">;

/** Its title, in its own words, or its area and year where it has none. */
export const reportTitle = ({title, area, year}: Titled): Child =>
  title ? h("span", {lang: "zh-Hans"}, title) : t("report.untitled", {area: areaName(area), year: year ?? ""});

/** The address where it was published, as a link; nothing where that is none which a browser should open. */
export const reportSource = ({url}: Pick<Row<"reports">, "url">): Child =>
  url && /^https?:/.test(url) && h("a", {href: url, rel: "noreferrer"}, url);
