/** The order in which the marks of a chart are read out, and the names by which they are told apart. */
import {t} from "../base/language.js";

interface NamedFigure {
  readonly row: string;
  readonly year: number;
  readonly x: number | null;
  readonly subject: string;
  readonly remark: string;
  readonly description: string;
}

/** Figures as a reader meets them: row by row from the top, in a row by year and value. Marks are drawn, and read out, in this order. */
export const inReadingOrder = <Figure extends NamedFigure>(figures: readonly Figure[], rows: readonly string[]) => {
  const placeOf = new Map(rows.map((row, index) => [row, index]));
  return figures.toSorted((a, b) => placeOf.get(a.row)! - placeOf.get(b.row)! || a.year - b.year || a.x! - b.x!);
};

/** Figures that would be called alike are told apart by what makes them another, else by their words, else by their number. */
export function named<Figure extends NamedFigure>(figures: readonly Figure[]): Figure[] {
  const attempts: ((figure: NamedFigure) => string)[] = [
    ({remark}) => remark,
    ({remark, subject}) => [remark, subject].filter(Boolean).join(t("caution.join"))
  ];
  let current = [...figures];
  for (const told of attempts) {
    const alike = repeated(current);
    current = current.map((figure, i) => {
      const more = alike.has(figure.description) ? told(figures[i]!) : "";
      return more ? {...figure, description: t("compare.said.more", {words: figures[i]!.description, more})} : figure;
    });
  }
  const alike = repeated(current);
  const counted = new Map<string, number>();
  return current.map((figure) => {
    if (!alike.has(figure.description)) return figure;
    const nth = (counted.get(figure.description) ?? 0) + 1;
    counted.set(figure.description, nth);
    return {...figure, description: t("compare.said.more", {words: figure.description, more: String(nth)})};
  });
}

/** The descriptions that several figures have. */
function repeated(figures: readonly NamedFigure[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(figures.map(({description}) => description).filter((words) => seen.has(words) || !seen.add(words)));
}
