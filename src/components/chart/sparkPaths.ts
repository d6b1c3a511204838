/** The geometry of a sparkline. Free of drawing and of the browser. */

interface Point {
  readonly year: number;
  readonly value: number;
  readonly hollow?: boolean;
}

interface Frame {
  readonly first: number;
  readonly last: number;
  readonly width: number;
  readonly height: number;
  readonly margin: number;
}

interface Dot {
  readonly x: number;
  readonly y: number;
  readonly hollow: boolean;
  readonly isLast: boolean;
  /** No line touches it. */
  readonly isAlone: boolean;
}

/** A path for each run of years that follow one another, and a dot for each value; values of one year stand above one another. */
export function sparkPaths(
  points: readonly Point[],
  {first, last, width, height, margin}: Frame
): {readonly lines: readonly string[]; readonly dots: readonly Dot[]} {
  const sorted = points.toSorted((a, b) => a.year - b.year);
  const values = sorted.map(({value}) => value);
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const x = (year: number) => round(margin + ((year - first) / Math.max(1, last - first)) * (width - 2 * margin));
  const y = (value: number) => round(height - margin - ((value - least) / (most - least || 1)) * (height - 2 * margin));
  const runs: Point[][] = [];
  for (const point of sorted) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (before && before.year === point.year - 1) run!.push(point);
    else runs.push([point]);
  }
  return {
    lines: runs
      .filter(({length}) => length > 1)
      .map((run) => run.map(({year, value}, i) => `${i ? "L" : "M"}${x(year)},${y(value)}`).join("")),
    dots: runs.flatMap((run) =>
      run.map((point) => ({
        x: x(point.year),
        y: y(point.value),
        hollow: point.hollow ?? false,
        isLast: point === sorted.at(-1),
        isAlone: run.length === 1
      }))
    )
  };
}

const round = (pixels: number) => Math.round(pixels * 10) / 10;
