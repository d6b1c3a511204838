import {compiled} from "../bin/compiled.js";
import {type Edition, editionOf} from "./keep/edition.ts";
import type {Limits} from "./read/limits.ts";

/** The edition of a data folder as this program reads it. */
export const presentEdition = async (dir: string, limits: Limits): Promise<Edition> =>
  editionOf(dir, (await compiled()).stamp, limits);
