import type {DrawnFigure} from "../../src/components/comparison/panels.ts";
import {plainFigure} from "../site/plainFigure.ts";

/** A figure as it is drawn, from those of its columns that a test is about. */
export function drawnFigure(own: Partial<DrawnFigure> & Pick<DrawnFigure, "area" | "year" | "value">): DrawnFigure {
  const {area, year, value, high = null} = own;
  return {
    ...plainFigure,
    id: `${area}@${year}`,
    indicator: "cases",
    high,
    x: value,
    x2: high,
    apart: null,
    row: `${area} ${year}`,
    name: area,
    label: `${value}`,
    beside: `${value}`,
    description: `${area} ${year} ${value}`,
    remark: "",
    strength: 1,
    ...own
  };
}
