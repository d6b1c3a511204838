/** The figures of a comparison, to be taken away. */
import {t} from "../language.js";

/** What the columns of the downloaded table mean. */
export const extractColumns = () => ({
  id: t("fact.id"),
  area: t("fact.area"),
  areaName: t("fact.areaName"),
  year: t("fact.year"),
  indicator: t("fact.indicator"),
  indicatorName: t("fact.indicatorName"),
  value: t("fact.value"),
  high: t("fact.high"),
  unit: t("fact.unit"),
  bound: t("fact.bound"),
  x: t("fact.measured"),
  apart: t("fact.remark"),
  period: t("fact.period"),
  scope: t("fact.scope"),
  quote: t("fact.quote"),
  report: t("fact.report")
});
