/** The pairs of a scatter plot, to be taken away. */
import {t} from "../base/language.js";
import {reportPage} from "../base/links.js";
import type {Extract} from "../chart/extract.js";
import {areaName, areas, coded, findCode, indicatorName} from "../store/corpusContents.js";
import {cautions} from "../words/cautions.js";
import type {AreaPair} from "./areaPairs.js";

type Line = Readonly<Record<string, string | number | null>>;

/** A row an area: both figures as they are and as they are measured, with bound, words and address. */
export function scatterExtract(
  pairs: readonly AreaPair[],
  {title, source, both}: {readonly title: string; readonly source: string; readonly both: readonly string[]}
): Extract<Line> {
  const of = (axis: "x" | "y", field: string) => `${indicatorName(both[axis === "x" ? 0 : 1]!)}: ${field}`;
  const columns = (axis: "x" | "y"): Record<string, string> => ({
    [axis]: of(axis, t("fact.measured")),
    [`${axis}Value`]: of(axis, t("fact.value")),
    [`${axis}High`]: of(axis, t("fact.high")),
    [`${axis}Bound`]: of(axis, t("fact.bound")),
    [`${axis}Unit`]: of(axis, t("fact.unit")),
    [`${axis}Cautions`]: of(axis, t("fact.cautions")),
    [`${axis}Quote`]: of(axis, t("fact.quote")),
    [`${axis}Link`]: of(axis, t("fact.link")),
    [`${axis}Id`]: of(axis, t("fact.id"))
  });
  return {
    name: `fazhi-${both.join("-").slice(0, 60)}-scatter`,
    title,
    source,
    columns: {
      area: t("fact.area"),
      areaName: t("fact.areaName"),
      level: t("fact.level"),
      year: t("fact.year"),
      ...columns("x"),
      ...columns("y")
    },
    rows: () => pairs.map(line)
  };
}

const line = ({area, x, y}: AreaPair): Line => ({
  area,
  areaName: areaName(area),
  level: coded("areas.level", findCode("areas.level", areas.get(area)?.level ?? "")),
  year: x.year,
  ...cells("x", x),
  ...cells("y", y)
});

const cells = (axis: "x" | "y", figure: AreaPair["x"]): Line => ({
  [axis]: figure.x,
  [`${axis}Value`]: figure.value,
  [`${axis}High`]: figure.high,
  [`${axis}Bound`]: coded("bound", figure.bound),
  [`${axis}Unit`]: figure.unit,
  [`${axis}Cautions`]: cautions(figure).join(t("caution.join")),
  [`${axis}Quote`]: figure.quote,
  [`${axis}Link`]: reportPage(figure.report, Number(figure.id.slice(figure.id.lastIndexOf("@") + 1))),
  [`${axis}Id`]: figure.id
});
