/** The figures of an area and of its peers, prepared at build: a small file an area, no engine. */
import type {AreaReading} from "../../../loaders/index.ts";
import type {ChartFigure} from "../store/corpusContents.js";
import {reading} from "../store/preparedReading.js";

export interface AreaRows extends AreaReading {
  /** Figures of its peers. */
  readonly beside: readonly ChartFigure[];
}

export async function areaRows(area: string, peers: readonly string[]): Promise<AreaRows> {
  const [own, ...others] = await Promise.all([area, ...peers].map((code) => reading("area", code)));
  return {...own!, beside: others.flatMap(({figures}) => figures)};
}
