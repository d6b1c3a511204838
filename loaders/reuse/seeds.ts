import type {Fingerprints} from "./fingerprints.ts";
import type {Seed} from "./passages.ts";
import {postings} from "./postings.ts";
import type {Sides} from "./sides.ts";

/** All hashes are below. */
const HASHES = 2 ** 32;

/** Two places of a corpus that carry the same fingerprint: for each text the earlier texts, and the places in both. */
export interface Seeds {
  /** The seeds of a text by the number of the other one, which is earlier or the same, ascending; in the order of the text. */
  of(text: number): [other: number, seeds: Seed[]][];
  /** True where a fingerprint of a text, by its number, is common wording. */
  isCommon(text: number, print: number): boolean;
}

/**
 * The seeds of `count` texts, range by range of the hashes: only the fingerprints of one range are in memory at once, so that memory grows with
 * what is shared and not with the corpus. The same seeds for any number of ranges.
 */
export function seeds(count: number, sides: Sides, ranges: number): Seeds {
  const common: Uint8Array[] = Array.from({length: count});
  const lists = Array.from({length: ranges}, (_, range) => {
    const [low, high] = [(range * HASHES) / ranges, ((range + 1) * HASHES) / ranges];
    const own = Array.from({length: count}, (_, text) => {
      const {prints} = sides.of(text);
      common[text] ??= new Uint8Array(prints.hashes.length);
      return within(prints, low, high);
    });
    return sharedIn(own, common);
  });
  return {
    of(text) {
      const byOther = new Map<number, Seed[]>();
      for (const list of lists)
        list.each(text, (other, a, b) => {
          const others = byOther.get(other);
          if (others) others.push({a, b});
          else byOther.set(other, [{a, b}]);
        });
      for (const own of byOther.values()) own.sort((one, next) => one.b - next.b || next.a - one.a);
      return [...byOther].sort(([one], [other]) => one - other);
    },
    isCommon: (text, print) => common[text]![print] === 1
  };
}

/** Fingerprints of a range, with the number of each among all of its text. */
interface Part extends Fingerprints {
  readonly numbers: Uint32Array;
}

function within({hashes, places}: Fingerprints, low: number, high: number): Part {
  const numbers = new Uint32Array(hashes.length);
  let count = 0;
  for (let number = 0; number < hashes.length; number++)
    if (hashes[number]! >= low && hashes[number]! < high) numbers[count++] = number;
  const own = numbers.slice(0, count);
  return {numbers: own, hashes: own.map((number) => hashes[number]!), places: own.map((number) => places[number]!)};
}

/** The seeds of one range; common fingerprints are marked in `common`. */
function sharedIn(parts: readonly Part[], common: readonly Uint8Array[]): SeedList {
  const index = postings(parts);
  const list = new SeedList();
  for (const [text, {numbers, places}] of parts.entries()) {
    for (let print = 0; print < numbers.length; print++) {
      if (index.isCommon(text, print)) common[text]![numbers[print]!] = 1;
      else
        index.earlier(text, print, (other, otherPrint) =>
          list.add(other, parts[other]!.places[otherPrint]!, places[print]!)
        );
    }
    list.endText();
  }
  return list;
}

/** Seeds in the order of their texts: 12 bytes each. */
class SeedList {
  #numbers = new Uint32Array(48);
  #length = 0;
  readonly #ends: number[] = [];

  add(other: number, a: number, b: number): void {
    if (this.#length + 3 > this.#numbers.length) {
      const larger = new Uint32Array(2 * this.#numbers.length);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.#length++] = other;
    this.#numbers[this.#length++] = a;
    this.#numbers[this.#length++] = b;
  }

  endText(): void {
    this.#ends.push(this.#length);
  }

  each(text: number, visit: (other: number, a: number, b: number) => void): void {
    for (let at = this.#ends[text - 1] ?? 0; at < this.#ends[text]!; at += 3)
      visit(this.#numbers[at]!, this.#numbers[at + 1]!, this.#numbers[at + 2]!);
  }
}
