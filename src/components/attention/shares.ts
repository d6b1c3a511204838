/** The shares of term groups as figures that the charts of a comparison can draw. Free of drawing and of the browser. */
import type {AttentionReading, ChartFigure} from "../../../loaders/index.ts";

export type Whole = "letters" | "sentences";

interface Reported {
  readonly report: string;
  readonly area: string | null;
  readonly year: number | null;
}

/** The columns of a figure that a share has no use for. */
const plain = {
  yearBasis: "stated",
  quote: "",
  high: null,
  unit: "%",
  bound: "exact",
  kind: "percent",
  direction: 0,
  subject: "",
  period: "year",
  periodBasis: "report",
  scope: "area",
  body: null,
  partOf: null,
  repeat: false,
  apart: null,
  observed: "value",
  findings: null
} as const;

/** A figure for each report and group, in per cent; its id is `report#place of the group`, its indicator the name of the group. */
export function shareFigures(
  {groups, reports}: AttentionReading,
  byId: ReadonlyMap<string, Reported>,
  whole: Whole,
  nameOf: (group: AttentionReading["groups"][number]) => string
): ChartFigure[] {
  return reports.flatMap(({report, letters, sentences, groups: own}) => {
    const {area, year} = byId.get(report) ?? {area: null, year: null};
    const all = whole === "letters" ? letters : sentences;
    if (area === null || year === null || all === 0) return [];
    return groups.map((group, at): ChartFigure => {
      const part = own[at]![whole === "letters" ? 0 : 1];
      const value = (part * 100) / all;
      return {
        ...plain,
        id: `${report}#${at}`,
        report,
        area,
        year,
        indicator: nameOf(group),
        value,
        periodFrom: year,
        periodTo: year
      };
    });
  });
}
