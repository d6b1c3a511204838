import {type Letters, letters} from "../lexis/letters.ts";
import {type Fingerprints, fingerprints} from "./fingerprints.ts";

/** A text as it is compared. */
export interface Side {
  readonly letters: Letters;
  readonly prints: Fingerprints;
}

/** Characters of the texts that are held as sides at once: some 8 bytes each. */
const HELD = 20_000_000;

/** The sides of some texts, by their number: made when asked for, and those used last held. */
export class Sides {
  readonly #held = new Map<number, Side>();
  #characters = 0;

  constructor(private readonly texts: readonly string[]) {}

  of(text: number): Side {
    const side = this.#held.get(text) ?? this.#made(text);
    // The order of a map is that of its insertions.
    this.#held.delete(text);
    this.#held.set(text, side);
    return side;
  }

  #made(text: number): Side {
    const own = letters(this.texts[text]!);
    this.#characters += this.texts[text]!.length;
    for (const oldest of this.#held.keys()) {
      if (this.#characters <= HELD) break;
      this.#held.delete(oldest);
      this.#characters -= this.texts[oldest]!.length;
    }
    return {letters: own, prints: fingerprints(own.codes)};
  }
}
