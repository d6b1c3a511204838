import type {Span} from "../types.ts";
import type {Candidate} from "./headingCandidates.ts";
import type {Style} from "./numbering.ts";

/** Longest words that siblings can make a heading of. */
const LONGEST_SIBLING = 60;
/** Longest lead of 一是…二是… that is a title; longer ones tell what was done. */
const LONGEST_LIST_LEAD = 32;

/**
 * Candidates of one style as lists: cut where a higher heading or an unnumbered one stands between two entries, and
 * where the numbers begin again.
 */
export function lists(own: readonly Candidate[], walls: readonly Span[]): Candidate[][] {
  const all: Candidate[][] = [];
  let wall = 0;
  for (const candidate of own) {
    const before = wall;
    while (wall < walls.length && walls[wall]!.start <= candidate.start) wall++;
    const list = all.at(-1);
    if (list && before === wall && candidate.numbering.value !== 1) list.push(candidate);
    else all.push([candidate]);
  }
  return all;
}

/**
 * The entries of a list that are headings. Entries are parallel, so the list is judged as a whole: where most entries
 * are titles, a longer one among them is one too; where most are statements, only what stands alone without a mark is.
 */
export function titled(list: readonly Candidate[], style: Style): Candidate[] {
  if (style === "lead") return titledLeads(list);
  const good = list.filter(isGood);
  if (good.length * 2 < list.length) return good.filter(({grade}) => grade === "title");
  return list.filter((entry) => isGood(entry) || isLikeSiblings(entry));
}

const isGood = ({grade, hasBody}: Candidate) =>
  grade === "title" || grade === "lead" || (grade === "sentence" && hasBody);

/** Longer than a title, or with a figure in it (抓好10件民生实事。…), but followed by sentences as its siblings are. */
function isLikeSiblings({lead, segment}: Candidate): boolean {
  const runsIn = lead.bodyStart < segment.end;
  return lead.length <= LONGEST_SIBLING && !"；;，,".includes(lead.closed || "。") && (runsIn || !lead.counts);
}

/** Writers of long lists miscount: 三是 twice, or never. */
const MISCOUNTED = 1;

/**
 * 一是…二是… are headings only as a full list: from 一 on, one a line, each lead short and followed by sentences of its
 * own. Anything less is the enumeration of one sentence or paragraph.
 */
function titledLeads(list: readonly Candidate[]): Candidate[] {
  const short = list.filter(
    ({grade, lead}) => grade === "lead" && lead.closed === "。" && lead.length <= LONGEST_LIST_LEAD
  );
  const isFull =
    list[0]?.numbering.value === 1 &&
    list.length > 1 &&
    list.every(({numbering}, index) => Math.abs(numbering.value - index - 1) <= MISCOUNTED);
  return isFull && short.length * 4 >= list.length * 3 ? [...list] : [];
}
