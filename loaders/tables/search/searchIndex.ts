import {deflateSync, strToU8} from "fflate";
import {ascending, type Characters, type Directory, type SentencePiece} from "../../../shared/search/directory.ts";
import {PostingList, putNumber} from "../../../shared/search/postings.ts";
import type {Lexis} from "../../lexis/lexis.ts";
import {lexis} from "../../lexis/lexis.ts";
import {gramText, occurrences} from "./occurrences.ts";

/** Bytes of a piece of postings before it is deflated: one request, and few enough that a rare pair costs little. */
const PIECE = 32_768;
/** Shorter words are characters and pairs already. */
const SHORTEST_WORD = 3;

/** A report as the index takes it up. */
interface IndexedReport extends SentencePiece {
  readonly report: string;
}

/**
 * An inverted index of character unigrams and bigrams, and of the longer words of a vocabulary, over reports that are added in the order of
 * the index. A request for a word of two characters reads one piece of `postings.bin`, and of `texts.bin` the reports that it shows.
 */
export class SearchIndex {
  readonly #words: readonly string[];
  readonly #vocabulary: Lexis<number>;
  readonly #grams = new Map<number, PostingList>();
  readonly #wordLists = new Map<number, PostingList>();
  readonly #reports: string[] = [];
  readonly #texts: Uint8Array[] = [];
  readonly #characters: Characters[] = [];

  constructor(vocabulary: Iterable<string>) {
    this.#words = [...new Set(vocabulary)].filter(({length}) => length >= SHORTEST_WORD);
    this.#vocabulary = lexis(this.#words.map((word, number) => [word, number] as const));
  }

  add({report, ...piece}: IndexedReport): void {
    const number = this.#reports.push(report) - 1;
    this.#texts.push(deflateSync(strToU8(JSON.stringify(piece))));
    const characters: Record<string, number> = {};
    piece.texts.forEach((text, sentence) => {
      const role = piece.roles[sentence]!;
      characters[role] = (characters[role] ?? 0) + [...text].length;
    });
    this.#characters.push(characters);
    const {grams, words} = occurrences(piece.texts, this.#vocabulary);
    for (const [lists, counts] of [[this.#grams, grams] as const, [this.#wordLists, words] as const])
      for (const [key, {sentences, occurrences}] of counts) {
        const list = lists.get(key) ?? new PostingList();
        if (!lists.has(key)) lists.set(key, list);
        list.add({report: number, sentences, occurrences});
      }
  }

  /** `directory.json`, `characters.json`, `postings.bin`, `texts.bin`. The same reports give the same bytes. */
  files(): Record<string, Uint8Array> {
    const {keys, pieces} = this.#postings();
    const directory: Directory = {
      reports: this.#reports,
      texts: this.#texts.map(({length}) => length),
      keys,
      postings: pieces.map(({length}) => length),
      longest: this.#words.reduce((longest, {length}) => Math.max(longest, length), 2)
    };
    return {
      "directory.json": strToU8(JSON.stringify(directory)),
      "characters.json": strToU8(JSON.stringify(this.#characters)),
      "postings.bin": joined(pieces),
      "texts.bin": joined(this.#texts)
    };
  }

  #postings(): {keys: string[]; pieces: Uint8Array[]} {
    const lists = [
      ...[...this.#grams].map(([key, list]) => [gramText(key), list] as const),
      ...[...this.#wordLists].map(([word, list]) => [this.#words[word]!, list] as const)
    ].sort(([one], [other]) => ascending(one, other));
    const keys: string[] = [];
    const pieces: Uint8Array[] = [];
    let open: Uint8Array[] = [];
    let size = 0;
    const close = () => {
      if (open.length) pieces.push(deflateSync(joined(open)));
      open = [];
      size = 0;
    };
    for (const [key, {bytes}] of lists) {
      if (size > 0 && size + bytes.length > PIECE) close();
      if (size === 0) keys.push(key);
      const head = headOf(key, bytes.length);
      open.push(head, bytes);
      size += head.length + bytes.length;
    }
    close();
    return {keys, pieces};
  }
}

/** Before the postings of a key: its length, its code units, and the bytes of the postings. */
function headOf(key: string, size: number): Uint8Array {
  const bytes = new Uint8Array(10 + 3 * key.length);
  let at = putNumber(bytes, 0, key.length);
  for (let i = 0; i < key.length; i++) at = putNumber(bytes, at, key.charCodeAt(i));
  return bytes.subarray(0, putNumber(bytes, at, size));
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, {length}) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
