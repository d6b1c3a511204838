import {t} from "../base/language.js";
import {choose} from "../base/state.js";
import {segments} from "../ui/segmentedControl.js";

/** The choice between figures as they are and figures per 10,000 residents; `off` says why the latter cannot be had. */
export const perCapitaChoice = (perCapita: boolean, off: string | null): HTMLElement =>
  segments(
    t("compare.measure"),
    [
      {value: "absolute", label: t("compare.measure.absolute")},
      {value: "percapita", label: t("compare.measure.percapita"), off}
    ],
    perCapita ? "percapita" : "absolute",
    (value) => choose({measure: value === "absolute" ? null : value})
  );
