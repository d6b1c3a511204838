/** The source of an area's number of residents: the bulletin as it names itself; in English the census is named as well. */

import {t} from "../base/language.js";
import type {Area} from "../store/corpusContents.js";

export const populationSource = ({populationYear, populationSource}: Area): string =>
  t("population.source", {year: populationYear ?? "", source: populationSource ?? ""});
