import {placeNames} from "../propose/placeNames.ts";
import {findNamedArea} from "../structure/reportArea.ts";
import {statedYear} from "../structure/year.ts";
import {isYearOfReading} from "../structure/yearGrounds.ts";
import type {CatalogueRow, Knowledge} from "../types.ts";

/** Doubts about rows of the catalogue, in both languages. */
export interface Doubt {
  readonly report: string;
  readonly zh: string;
  readonly en: string;
}

/** A row and the title that stands in the text of its file; null where it has none. */
interface TitledRow {
  readonly row: CatalogueRow;
  readonly textTitle: string | null;
}

/**
 * Rows whose area or year is not that of their title, and reports of one area, year, genre and issuer that stand twice. A doubt is settled
 * by a note in the row that names what it is about: the other year, area or report.
 */
export function catalogueDoubts(rows: readonly TitledRow[], knowledge: Knowledge): Doubt[] {
  const doubts = rows.flatMap(({row, textTitle}) =>
    [...new Set([row.title, textTitle ?? ""])].flatMap((title) => [
      ...yearDoubts(row, title),
      ...areaDoubts(row, title, knowledge)
    ])
  );
  return [...doubts, ...twins(rows.map(({row}) => row))];
}

function yearDoubts(row: CatalogueRow, title: string): Doubt[] {
  const named = statedYear(title);
  if (named === null || isNoted(row, `${named}`)) return [];
  const years = row.genre === "work_report" || isYearOfReading(title) ? [named - 1, named] : [named];
  if (years.includes(row.year)) return [];
  const {report, year} = row;
  return [
    {
      report,
      zh: `目录写 ${year} 年，题名“${title}”却说 ${named} 年。请用 fazhi set 改正；如题名有误，请在 note 中写明 ${named}。`,
      en: `the catalogue says ${year}, the title "${title}" ${named}. Correct it with \`fazhi set\`, or say in its note that ${named} is a slip.`
    }
  ];
}

function areaDoubts(row: CatalogueRow, title: string, knowledge: Knowledge): Doubt[] {
  const {isSame, isWithin, named, findArea} = placeNames(knowledge);
  const titled = findNamedArea(title, [title, ""], row.year, knowledge.areas);
  const area = titled?.area ?? null;
  if (area === null || titled!.candidates.some((code) => isSame(code, row.area))) return [];
  const codes = titled!.candidates.length ? titled!.candidates : [area];
  const isFitting = codes.some((code) => !findArea(code) || isSame(code, row.area) || isWithin(row.area, code));
  const name = findArea(codes[0]!)?.nameZh ?? area;
  if (isFitting || isNoted(row, name)) return [];
  return [
    {
      report: row.report,
      zh: `目录写 ${named(row.area)}，题名“${title}”却说${name}。请用 fazhi set 改正；如题名有误，请在 note 中写明“${name}”。`,
      en: `the catalogue says ${named(row.area)}, the title "${title}" ${name}. Correct it with \`fazhi set\`, or say in its note that ${name} is a slip.`
    }
  ];
}

function twins(rows: readonly CatalogueRow[]): Doubt[] {
  const first = new Map<string, CatalogueRow>();
  return rows.flatMap((row) => {
    const key = [row.area, row.year, row.genre ?? "", row.issuer].join("\n");
    const other = first.get(key);
    if (!other) first.set(key, row);
    if (!other || isNoted(row, other.report) || isNoted(other, row.report)) return [];
    return [
      {
        report: row.report,
        zh: `与 ${other.report} 同为一地、一年、一种体裁的报告，数字会算两次。请用 fazhi remove 去掉一份，或在 note 中写明 ${other.report}。`,
        en: `it is of the same area, year and genre as ${other.report}: figures may count twice. Take one out with \`fazhi remove\`, or name ${other.report} in its note.`
      }
    ];
  });
}

/** Whether a note of the row speaks of it. */
const isNoted = ({note, noteEn}: CatalogueRow, words: string): boolean =>
  note.includes(words) || noteEn.includes(words);
