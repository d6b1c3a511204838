/** The citation of the data set itself, after that of the report. */
import {FileAttachment} from "observablehq:stdlib";
import type {Citation} from "../../../loaders/index.ts";
import {h} from "../base/element.js";
import {dataFile} from "../base/links.js";
import {accessed} from "../evidence/citationButtons.js";
import {copied} from "./snippetList.js";

const {gbt7714, apa, bibtex} = (await FileAttachment("../../data/pages/citation.json").json()) as Citation;

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
