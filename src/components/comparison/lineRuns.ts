/** The stretches of a series that a line may join. Free of drawing and of the browser. */

interface Point {
  readonly area: string;
  readonly year: number;
  readonly apart: unknown;
}

export interface Break {
  readonly area: string;
  /** The first year after it. */
  readonly year: number;
  /** The territory is another from then on, so that no line may join what was before. */
  readonly parts: boolean;
}

/** The cells of one plain figure, sorted by area and year: a line has one value a year. */
export function soleFigures<Figure extends Point>(figures: readonly Figure[]): Figure[] {
  const cell = ({area, year}: Point) => `${area} ${year}`;
  const plain = figures.filter(({apart}) => !apart);
  const times = new Map<string, number>();
  for (const figure of plain) times.set(cell(figure), (times.get(cell(figure)) ?? 0) + 1);
  return plain
    .filter((figure) => times.get(cell(figure)) === 1)
    .sort((a, b) => (a.area < b.area ? -1 : a.area > b.area ? 1 : a.year - b.year));
}

/** The figures that lines join, each with the `run` that it belongs to: years that follow one another, without a break between them. */
export function lineRuns<Figure extends Point>(
  figures: readonly Figure[],
  breaks: readonly Break[] = []
): (Figure & {readonly run: number})[] {
  let run = 0;
  let before: Figure | undefined;
  return soleFigures(figures).map((figure) => {
    const parted = ({area, year, parts}: Break) => parts && area === figure.area && year === figure.year;
    if (!before || before.area !== figure.area || before.year !== figure.year - 1 || breaks.some(parted)) run++;
    before = figure;
    return {...figure, run};
  });
}
