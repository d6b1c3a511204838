import {t} from "../language.js";
import {segments} from "../segments.js";
import {choose} from "../state.js";

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
