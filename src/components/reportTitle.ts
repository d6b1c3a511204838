/** What a report is called: its title, in its own words, or its area and year where it has none. */
import type {Row} from "../../loaders/index.ts";
import {areaName} from "./contents.js";
import {type Child, h} from "./element.js";
import {t} from "./language.js";

type Titled = Pick<Row<"reports">, "title" | "area" | "year">;

export const reportTitle = ({title, area, year}: Titled): Child =>
  title ? h("span", {lang: "zh-Hans"}, title) : t("reader.untitled", {area: areaName(area), year: year ?? ""});
