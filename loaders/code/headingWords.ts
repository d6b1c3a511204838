import {hits} from "../lexis/hits.ts";
import type {Outline, Section} from "../types.ts";
import type {Codebook} from "./compiledCodebook.ts";

/** Cue words of a section's heading or, where it names no topic, of the heading above it; each heading is read once. */
export class Headings {
  readonly #codebook: Codebook;
  readonly #sections: readonly Section[];
  readonly #cached: Int32Array[] = [];

  constructor(codebook: Codebook, {sections}: Outline) {
    this.#codebook = codebook;
    this.#sections = sections;
  }

  /** Numbers of the words, by the ordinal of the section. */
  words(section: number): Int32Array {
    this.#cached[section] ??= this.#read(this.#sections[section]);
    return this.#cached[section]!;
  }

  #read(section: Section | undefined): Int32Array {
    if (!section) return new Int32Array();
    const {lexis} = this.#codebook;
    const {words, count} = hits(lexis, section.heading ?? "");
    const own = words.subarray(0, count);
    if (section.parent === null || own.some((word) => lexis.entries[word]!.isTopic)) return own;
    return this.words(section.parent);
  }
}
