import {FileAttachment} from "observablehq:stdlib";
import type {QualityReading} from "../../../loaders/index.ts";

/** The counts of duty, findings and repairs: prepared at build, so that the page shows them before the engine is there. */
export const quality = (await FileAttachment("../../data/pages/quality.json").json()) as QualityReading;
