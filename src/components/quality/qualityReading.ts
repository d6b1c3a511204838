import {FileAttachment} from "observablehq:stdlib";
import type {QualityReading} from "../../../loaders/index.ts";

/** What is counted of duty, findings and repairs: prepared at build, so that the page says it before the engine is there. */
export const quality = (await FileAttachment("../../data/pages/quality.json").json()) as QualityReading;
