import {FileAttachment} from "observablehq:stdlib";
import {contents, reporting} from "../store/corpusContents.js";
import type {OverviewReading} from "./overviewReading.js";

/** The overview's own data, which came with the page. */
export const overview = (await FileAttachment("../../data/pages/overview.json").json()) as OverviewReading;

/** With more areas than this the page sums up: levels in place of areas, rules in place of findings. */
const MOST_AREAS = 12;
export const isLarge: boolean = reporting.size > MOST_AREAS && contents.reports.length > 0;
