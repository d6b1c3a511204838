/** Areas that one would compare an area with: under the same parent, of its level, near it in population. */
interface Peer {
  readonly area: string;
  readonly level: string;
  readonly parent: string | null;
  readonly population: number | null;
}

interface Peers {
  readonly siblings: readonly string[];
  readonly level: readonly string[];
  /** Between half and twice the population, the nearest first. */
  readonly size: readonly string[];
}

/** Peers of `area` among `among`, at most `most` of each sort. */
export function peers(area: Peer, among: readonly Peer[], most = 8): Peers {
  const others = among.filter((other) => other.area !== area.area);
  const codes = (list: readonly Peer[]) => list.slice(0, most).map((other) => other.area);
  const ratio = (other: Peer) => Math.abs(Math.log((other.population ?? 0) / (area.population ?? 1)));
  return {
    siblings: codes(others.filter((other) => other.parent !== null && other.parent === area.parent)),
    level: codes(others.filter((other) => other.level === area.level)),
    size: area.population
      ? codes(
          others.filter((other) => other.population && ratio(other) <= Math.LN2).sort((a, b) => ratio(a) - ratio(b))
        )
      : []
  };
}
