/** The search index, read piece by piece: where a piece of text stands, and the sentences of a report. */
import {type Directory, lastNotAbove, type SentencePiece} from "../../shared/search/directory.js";
import {numbersFrom, type Posting, postingsIn} from "../../shared/search/postings.js";

interface Piece {
  readonly start: number;
  readonly length: number;
}

/** A file of which pieces are read, in ascending order. */
interface Pieces {
  read(piece: Piece): Promise<Uint8Array>;
  readAll(pieces: readonly Piece[]): Promise<Uint8Array[]>;
}

export class IndexReader {
  readonly #postingStarts: readonly number[];
  readonly #textStarts: readonly number[];
  readonly #pieces = new Map<number, Promise<ReadonlyMap<string, Uint8Array>>>();

  constructor(
    readonly directory: Directory,
    private readonly postings: Pieces,
    private readonly texts: Pieces
  ) {
    this.#postingStarts = starts(directory.postings);
    this.#textStarts = starts(directory.texts);
  }

  /** The reports in which a key stands, by one request; null where it is no key of the index. */
  async find(key: string): Promise<Posting[] | null> {
    const piece = lastNotAbove(this.directory.keys, key);
    if (piece < 0) return null;
    const lists = this.#pieces.get(piece) ?? this.#read(piece);
    this.#pieces.set(piece, lists);
    lists.catch(() => this.#pieces.delete(piece));
    const bytes = (await lists).get(key);
    return bytes ? postingsIn(bytes) : null;
  }

  /** Bytes that the sentences of a report take. */
  size(report: number): number {
    return this.directory.texts[report]!;
  }

  /** The sentences of some reports, in ascending order of their numbers. */
  async sentences(reports: readonly number[]): Promise<SentencePiece[]> {
    const pieces = reports.map((report) => ({start: this.#textStarts[report]!, length: this.size(report)}));
    const read = await this.texts.readAll(pieces);
    return Promise.all(
      read.map(async (bytes) => JSON.parse(new TextDecoder().decode(await inflated(bytes))) as SentencePiece)
    );
  }

  async #read(piece: number): Promise<ReadonlyMap<string, Uint8Array>> {
    const start = this.#postingStarts[piece]!;
    const bytes = await inflated(await this.postings.read({start, length: this.directory.postings[piece]!}));
    const lists = new Map<string, Uint8Array>();
    for (let at = 0; at < bytes.length; ) {
      const numbers = numbersFrom(bytes, at);
      const key = String.fromCharCode(...Array.from({length: numbers.next()}, numbers.next));
      const size = numbers.next();
      at = numbers.at() + size;
      lists.set(key, bytes.subarray(numbers.at(), at));
    }
    return lists;
  }
}

/** The starts of pieces that follow one another. */
function starts(lengths: readonly number[]): number[] {
  let start = 0;
  return lengths.map((length) => {
    start += length;
    return start - length;
  });
}

async function inflated(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
