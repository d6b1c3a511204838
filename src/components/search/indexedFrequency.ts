/** Frequencies by the index: from its counts where it has them, else from the sentences that it leads to. */
import {ascending, type Characters} from "../../shared/search/directory.js";
import {reportPlace} from "../store/corpusContents.js";
import {characters, openIndex} from "./openIndex.js";
import type {SearchState} from "./searchChoices.js";
import {findSearch} from "./searchHits.js";
import type {Request} from "./searchRequest.js";
import type {Part, PartFrequency} from "./sentenceQueries.js";

/** Beyond so many bytes of sentences the engine counts, which reads them all once for all questions. */
const MOST_BYTES = 4_000_000;

interface Counts {
  occurrences: number;
  sentences: number;
}

/** The frequency in each part, those without an occurrence included; null where the engine must count. */
export async function findFrequency(request: Request, state: SearchState, part: Part): Promise<PartFrequency[] | null> {
  const search = await findSearch(request, state);
  if (!search) return null;
  const counts = new Map<string, Counts>();
  const count = (name: string, {occurrences, sentences}: Counts) => {
    const sum = counts.get(name) ?? {occurrences: 0, sentences: 0};
    counts.set(name, {occurrences: sum.occurrences + occurrences, sentences: sum.sentences + sentences});
  };
  if (search.isCounted && part !== "role") for (const one of search.candidates) count(`${one[part] ?? ""}`, one);
  else if (search.rest > MOST_BYTES) return null;
  else {
    await search.readAll(Number.POSITIVE_INFINITY);
    for (const hit of search.hits) count(`${hit[part] ?? ""}`, {occurrences: hit.matches.length, sentences: 1});
  }
  const held = heldCharacters((await openIndex()).directory.reports, await characters(), state, part);
  return [...held]
    .sort(([one], [other]) => ascending(one, other))
    .map(([name, characters]) => {
      const {occurrences, sentences} = counts.get(name) ?? {occurrences: 0, sentences: 0};
      return {part: name, occurrences, sentences, characters, perTenThousand: (occurrences * 10_000) / characters};
    });
}

/** The characters of all sentences of each part, within the filter. */
function heldCharacters(
  reports: readonly string[],
  characters: readonly Characters[],
  {area, year, role}: SearchState,
  part: Part
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const [i, report] of reports.entries()) {
    const reported = reportPlace(report);
    if ((area && reported.area !== area) || (year && reported.year !== Number(year))) continue;
    for (const [own, count] of Object.entries(characters[i]!)) {
      if (role && own !== role) continue;
      const name = part === "role" ? own : `${reported[part] ?? ""}`;
      sums.set(name, (sums.get(name) ?? 0) + count);
    }
  }
  return sums;
}
