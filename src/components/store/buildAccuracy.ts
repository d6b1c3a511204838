/** The scores of the build; null where nothing was held against gold lists. */
import {FileAttachment} from "observablehq:stdlib";
import type {Accuracy} from "../../../loaders/index.ts";

export const accuracy = (await FileAttachment("../../data/tables/accuracy.json").json()) as Accuracy | null;
