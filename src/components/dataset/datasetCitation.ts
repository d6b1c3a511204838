/** The citation of the data set itself, after that of the report. */
import {FileAttachment} from "observablehq:stdlib";
import type {Citation} from "../../../loaders/index.ts";
import {h} from "../base/element.js";
import {dataFile} from "../base/links.js";
import {copied} from "./snippetList.js";

const {gbt7714, apa, bibtex} = (await FileAttachment("../../data/pages/citation.json").json()) as Citation;

/** A citation in GB/T 7714, which wants to know when its reader looked. */
const accessed = (gbt7714: string): string =>
  gbt7714.replace("[引用日期]", `[${new Date().toISOString().slice(0, 10)}]`);

/** The citation formatted at build, with the address that only this site knows. */
const placed = (text: string) => text.replaceAll("引用网址", dataFile("datapackage.json"));

export function datasetCitation(): HTMLElement {
  return h(
    "div",
    null,
    gbt7714 && copied(accessed(placed(gbt7714)), "GB/T 7714"),
    copied(placed(apa), "APA"),
    copied(placed(bibtex), "BibTeX")
  );
}
