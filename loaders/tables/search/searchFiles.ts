import {ascending, type Spellings} from "../../../shared/search/directory.ts";
import {grouped} from "../grouped.ts";
import type {Row} from "../row.ts";
import {type Files, json} from "../tableFiles.ts";
import {rowsIn, type Tables} from "../tables.ts";
import {SearchIndex} from "./searchIndex.ts";

/** A word that stands once in the corpus is found by its pairs. */
const LEAST = 2;

/** The files of the search index (`shared/search/directory.ts`), from the tables of a corpus. */
export function searchFiles(tables: Tables): Files {
  const vocabulary = rowsIn(tables, "vocabulary");
  const words = vocabulary.filter(({count}) => count >= LEAST).map(({word}) => word);
  const index = new SearchIndex(words.sort());
  const sentences = grouped(rowsIn(tables, "sentences"), ({report}) => report);
  const findings = grouped(rowsIn(tables, "findings"), ({report}) => report);
  for (const {report} of rowsIn(tables, "reports").sort(byPlace)) {
    const own = (sentences.get(report) ?? []).sort((one, other) => one.ordinal - other.ordinal);
    index.add({
      report,
      texts: own.map(({text}) => text),
      starts: own.map(({sourceStart}) => sourceStart),
      roles: own.map(({role}) => role),
      rules: rulesOf(findings.get(report) ?? [])
    });
  }
  return {...index.files(), "spellings.json": json(spellings(vocabulary))};
}

function spellings(vocabulary: readonly Row<"vocabulary">[]): Spellings {
  const read = vocabulary
    .filter(({pinyin}) => pinyin !== "")
    .sort((one, other) => other.count - one.count || ascending(one.word, other.word));
  return {words: read.map(({word}) => word).join(" "), pinyin: read.map(({pinyin}) => pinyin).join(" ")};
}

/** The rules of findings about each sentence, in the order of their names. */
function rulesOf(
  findings: readonly {readonly sentence: number | null; readonly rule: string}[]
): Record<string, string> {
  const rules = grouped(
    findings.filter(({sentence}) => sentence !== null),
    ({sentence}) => `${sentence}`
  );
  return Object.fromEntries(
    [...rules]
      .sort(([one], [other]) => Number(one) - Number(other))
      .map(([sentence, own]) => [sentence, [...new Set(own.map(({rule}) => rule))].sort().join("|")])
  );
}

interface Placed {
  readonly report: string;
  readonly area: string | null;
  readonly year: number | null;
}

/** By area, year and id; what is unknown comes last. */
const byPlace = (one: Placed, other: Placed): number =>
  unknownLast(one.area, other.area) || unknownLast(one.year, other.year) || unknownLast(one.report, other.report);

function unknownLast<Value extends string | number>(one: Value | null, other: Value | null): number {
  if (one === other) return 0;
  if (one === null) return 1;
  if (other === null) return -1;
  return one < other ? -1 : 1;
}
