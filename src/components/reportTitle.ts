/** What a report is called, and where it was published. */
import type {Row} from "../../loaders/index.ts";
import {areaName} from "./contents.js";
import {type Child, h} from "./element.js";
import {t} from "./language.js";

type Titled = Pick<Row<"reports">, "title" | "area" | "year">;

/** Its title, in its own words, or its area and year where it has none. */
export const reportTitle = ({title, area, year}: Titled): Child =>
  title ? h("span", {lang: "zh-Hans"}, title) : t("reader.untitled", {area: areaName(area), year: year ?? ""});

/** The address where it was published, as a link; nothing where that is none which a browser should open. */
export const reportSource = ({url}: Pick<Row<"reports">, "url">): Child =>
  url && /^https?:/.test(url) && h("a", {href: url, rel: "noreferrer"}, url);
