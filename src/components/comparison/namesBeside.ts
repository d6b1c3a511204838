/** Names beside the last points of series that end before a chart does. Free of drawing and of the browser. */

export interface Pixel {
  readonly x: number;
  readonly y: number;
}

interface Name extends Pixel {
  /** Of the words, in pixels. */
  readonly width: number;
}

/** From a point to its name, and from the middle of a name to its upper and lower edge, in pixels. */
export const NAME_OFFSET = 9;
const HALF_HEIGHT = 8;
/** Between two places of a line at which it is looked for, in pixels. */
const STEP = 4;

/**
 * Whether each name, the most important first, may stand to the right of its point: within a plot of `width`, on no point, line or name
 * before it. `lines` are the points of one run each.
 */
export function namesBeside(names: readonly Name[], lines: readonly (readonly Pixel[])[], width: number): boolean[] {
  const marks = lines.flatMap(along);
  const taken: Name[] = [];
  return names.map((name) => {
    const [left, right] = [name.x + NAME_OFFSET, name.x + NAME_OFFSET + name.width];
    const isHit = ({x, y}: Pixel) => x > left - 2 && x < right && Math.abs(y - name.y) < HALF_HEIGHT;
    const overlaps = (other: Name) =>
      other.x + NAME_OFFSET < right &&
      left < other.x + NAME_OFFSET + other.width &&
      Math.abs(other.y - name.y) < 2 * HALF_HEIGHT;
    if (right > width || marks.some(isHit) || taken.some(overlaps)) return false;
    taken.push(name);
    return true;
  });
}

/** The places of a line, close enough together that no name slips between two of them. */
function along(points: readonly Pixel[]): Pixel[] {
  return points.flatMap((point, i) => {
    const next = points[i + 1];
    if (!next) return [point];
    const steps = Math.max(1, Math.ceil(Math.max(Math.abs(next.x - point.x), Math.abs(next.y - point.y)) / STEP));
    return Array.from({length: steps}, (_, step) => ({
      x: point.x + ((next.x - point.x) * step) / steps,
      y: point.y + ((next.y - point.y) * step) / steps
    }));
  });
}
