import type {Chance} from "./chance.ts";
import {paragraph} from "./prose.ts";

/** The paragraphs of prose of a section, by its number. */
export type Paragraphs = (section: number) => readonly string[];

/** A report's paragraphs by section. */
type Written = Map<number, readonly string[]>;

/** Shares of the paragraphs that stand in the report of the year before, and in that of the area above. */
const AGAIN = 0.3;
const FROM_ABOVE = 0.08;

/**
 * Prose as reports have it: most is new, some is what the area wrote a year before, some what the area above wrote. Some 4 to 7 paragraphs
 * a section, so that a report has about 5,300 characters. Reports are asked for area by area, the area above first.
 */
export class ReusedProse {
  readonly #written = new Map<string, Written>();

  constructor(private readonly chance: Chance) {}

  of(area: string, parent: string, year: number): Paragraphs {
    const own: Written = new Map();
    this.#written.set(`${area} ${year}`, own);
    // No area stands below a county.
    if (!area.endsWith("00")) this.#written.delete(`${area} ${year - 2}`);
    const sources = [
      [AGAIN, this.#written.get(`${area} ${year - 1}`)],
      [FROM_ABOVE, this.#written.get(`${parent} ${year}`)]
    ] as const;
    return (section) => {
      const paragraphs = Array.from({length: this.chance.whole(4, 7)}, (_, place) => {
        for (const [share, source] of sources) {
          const earlier = source?.get(section)?.[place];
          if (this.chance.next() < share && earlier) return earlier;
        }
        return paragraph(this.chance);
      });
      own.set(section, paragraphs);
      return paragraphs;
    };
  }
}
