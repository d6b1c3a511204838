/** Where an area's number of residents comes from: the bulletin as it names itself; in English the census is said as well. */

import {t} from "../base/language.js";
import type {Area} from "../store/corpusContents.js";

export const populationSource = ({populationYear, populationSource}: Area): string =>
  t("population.source", {year: populationYear ?? "", source: populationSource ?? ""});
