/** The columns of a value that a later report tells otherwise: the year, what was told first, what was told later. */
import {t} from "../base/language.js";
import type {TableColumn} from "../ui/dataTable.js";
import {valueLink} from "./valueLink.js";

interface Restated {
  readonly indicator: string;
  readonly periodFrom: number;
  readonly unit: string;
  readonly id: string | null;
  readonly value: number | null;
  readonly restatedId: string | null;
  readonly restated: number | null;
}

export const restatedColumns = <R extends Restated>(): TableColumn<R>[] => [
  {key: "periodFrom", label: t("series.yearTold"), numeric: true, show: ({periodFrom}) => String(periodFrom)},
  {
    key: "value",
    label: t("series.first"),
    numeric: true,
    show: ({id, value, unit, indicator}) => valueLink(id, value, unit, indicator)
  },
  {
    key: "restated",
    label: t("series.later"),
    numeric: true,
    show: ({restatedId, restated, unit, indicator}) => valueLink(restatedId, restated, unit, indicator)
  }
];
