import type {ChartFigure} from "../../loaders/index.ts";

/** A plain figure of its year, for tests to change: 10件 of an area in 2020. */
export const plainFigure: ChartFigure = {
  id: "甲@10",
  report: "甲",
  area: "A",
  year: 2020,
  yearBasis: "stated",
  indicator: "cases",
  quote: "10件",
  value: 10,
  high: null,
  unit: "件",
  bound: "exact",
  kind: "count",
  direction: 0,
  subject: "案件",
  period: "year",
  periodFrom: null,
  periodTo: null,
  periodBasis: "report",
  scope: "area",
  body: null,
  partOf: null,
  repeat: false,
  apart: null,
  observed: "value",
  findings: null
};
