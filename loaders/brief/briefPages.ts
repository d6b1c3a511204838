import {type Files, json} from "../tables/tableFiles.ts";
import type {Tables} from "../tables/tables.ts";
import {type BriefFile, briefFiles, faultLines, isOfOtherCorpus} from "./briefFiles.ts";
import {tablesOfCorpus} from "./tablesOfCorpus.ts";

/** The data of the page of a brief. The page looks the figures up itself, as it does while a brief is written. */
export interface BriefReading {
  readonly id: string;
  readonly titleZh: string;
  readonly titleEn: string;
  /** The text of the file. */
  readonly text: string;
}

/** The files of the pages of briefs, and the titles of the briefs. */
export interface BriefPages {
  /** `brief/<id>.json`, and `briefs.json`, their list. */
  readonly files: Files;
  readonly titles: readonly Omit<BriefReading, "text">[];
}

/** Bound figures that differ from those their authors saw; one line each, with file and line. */
class BriefError extends Error {
  override readonly name = "BriefError";
}

/**
 * The pages of the briefs of a folder. A brief about another corpus is left out, and `tell` hears of it. Throws `BriefError` where a bound figure is gone or not as pinned; with `lenient`, `tell` hears of that too.
 */
export async function briefPages(
  folder: string,
  tables: Tables,
  {lenient, tell}: {lenient: boolean; tell: (sentence: string) => void}
): Promise<BriefPages> {
  const all = await briefFiles(folder);
  const kept: BriefFile[] = [];
  if (all.length) {
    const looked = tablesOfCorpus(tables);
    const faults: string[] = [];
    for (const one of all)
      if (isOfOtherCorpus(one, looked))
        tell(`${one.file}: none of the reports that it cites is here; it gets no page. 所引报告均未收录，不生成页面。`);
      else {
        kept.push(one);
        faults.push(...faultLines(one, looked));
      }
    if (faults.length && !lenient)
      throw new BriefError(
        [
          ...faults,
          "Correct these lines, remove the brief, or take over what holds now: `fazhi brief --accept FILE`. 请改正以上各行，移走该简报，或用 fazhi brief --accept FILE 接受现值。"
        ].join("\n")
      );
    for (const fault of faults) tell(fault);
  }
  const readings = kept.map(
    ({id, text, brief}): BriefReading => ({id, titleZh: brief.title.zh, titleEn: brief.title.en, text})
  );
  const titles = readings.map(({text: _, ...title}) => title);
  return {
    titles,
    files: {
      "briefs.json": json(titles),
      ...Object.fromEntries(readings.map((reading) => [`brief/${reading.id}.json`, json(reading)]))
    }
  };
}
