/** A stretch of one line of a PDF page, as pdf.js gives it. */
export interface Piece {
  readonly str: string;
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
}

/** A stretch of text on a page, in points: `base` counts from the bottom. */
export interface Stretch {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
}

/** A copy of a stretch is no farther away, in sizes of its type: what is drawn twice for bold or as a shadow. */
const COPY = 0.15;
/** Text is upright if its base line rises less, in sizes. */
const UPRIGHT = 0.1;

/** The stretches of a page that have text, upright ones and others; what is drawn twice in one place stands once. */
export function stretches(pieces: readonly Piece[]): {upright: Stretch[]; turned: Stretch[]} {
  const [upright, turned]: Stretch[][] = [[], []];
  const drawn = new Map<string, Stretch[]>();
  for (const {str, width, height, transform} of pieces) {
    if (!str) continue;
    const [, rise, , , left, base] = transform as [number, number, number, number, number, number];
    const size = height || Math.abs(transform[3]!) || 1;
    const stretch = {text: str, left, right: left + width, base, size};
    if (isDrawn(stretch, drawn)) continue;
    (Math.abs(rise) > UPRIGHT * size ? turned! : upright!).push(stretch);
  }
  return {upright: upright!, turned: turned!};
}

/** Whether the same text was drawn here before; it is remembered by the square of the page in which it begins. */
function isDrawn(stretch: Stretch, drawn: Map<string, Stretch[]>): boolean {
  const {text, left, base, size} = stretch;
  if (!text.trim()) return false;
  const [column, row] = [Math.floor(left / size), Math.floor(base / size)];
  for (let x = column - 1; x <= column + 1; x++)
    for (let y = row - 1; y <= row + 1; y++)
      for (const other of drawn.get(`${x} ${y} ${text}`) ?? [])
        if (Math.abs(other.left - left) <= COPY * size && Math.abs(other.base - base) <= COPY * size) return true;
  const key = `${column} ${row} ${text}`;
  drawn.set(key, [...(drawn.get(key) ?? []), stretch].slice(-4));
  return false;
}
