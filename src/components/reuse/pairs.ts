/** Reports that share text, two by two; a report may share with itself. */

export interface Passage {
  readonly reportA: string;
  readonly startA: number;
  readonly endA: number;
  readonly reportB: string;
  readonly startB: number;
  readonly endB: number;
  readonly length: number;
  readonly similarity: number;
  readonly formulaic: boolean;
}

export interface Pair {
  readonly one: string;
  readonly other: string;
  readonly passages: readonly Passage[];
  /** Characters of the first report that stand in a shared passage, each counted once. */
  readonly characters: number;
  readonly longest: number;
}

/** The pairs, those that share most first. */
export function pairs(passages: readonly Passage[]): Pair[] {
  const groups = new Map<string, Passage[]>();
  for (const passage of passages) {
    const key = `${passage.reportA}\n${passage.reportB}`;
    const known = groups.get(key);
    if (known) known.push(passage);
    else groups.set(key, [passage]);
  }
  return [...groups.values()]
    .map((shared) => ({
      one: shared[0]!.reportA,
      other: shared[0]!.reportB,
      passages: shared,
      characters: covered(shared),
      longest: Math.max(...shared.map(({length}) => length))
    }))
    .sort((a, b) => b.characters - a.characters || (`${a.one}${a.other}` < `${b.one}${b.other}` ? -1 : 1));
}

/** Length of the union of the passages' spans in the first report: overlapping passages do not count twice. */
function covered(passages: readonly Passage[]): number {
  let end = 0;
  let sum = 0;
  for (const {startA, endA} of passages.toSorted((a, b) => a.startA - b.startA)) {
    sum += Math.max(0, endA - Math.max(end, startA));
    end = Math.max(end, endA);
  }
  return sum;
}
