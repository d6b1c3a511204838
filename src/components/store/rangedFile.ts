/** A file of the site that is read in pieces. */

/** Two pieces that are nearer than that are one request, in bytes: a request costs as much time. */
const NEAR = 16_384;

interface Piece {
  readonly start: number;
  readonly length: number;
}

/** Reads pieces by range requests; from a server that has none the whole file, once. */
export class RangedFile {
  #whole: Promise<Uint8Array> | undefined;

  constructor(private readonly href: string) {}

  async read({start, length}: Piece): Promise<Uint8Array> {
    if (length === 0) return new Uint8Array(0);
    if (this.#whole) return (await this.#whole).subarray(start, start + length);
    const response = await fetch(this.href, {headers: {Range: `bytes=${start}-${start + length - 1}`}});
    if (!response.ok) throw new Error(`${this.href}: ${response.status} ${response.statusText}`);
    if (response.status === 206) {
      const bytes = new Uint8Array(await response.arrayBuffer());
      if (bytes.length === length) return bytes;
    }
    // The answer is the file itself, or a part of a compressed one.
    this.#whole ??= response.status === 200 ? bytesOf(response) : fetch(this.href).then(bytesOf);
    this.#whole.catch(() => {
      this.#whole = undefined;
    });
    return (await this.#whole).subarray(start, start + length);
  }

  /** Several pieces in ascending order; those near one another in one request, all at once. */
  async readAll(pieces: readonly Piece[]): Promise<Uint8Array[]> {
    const runs: {start: number; end: number; pieces: Piece[]}[] = [];
    for (const piece of pieces) {
      const run = runs.at(-1);
      if (run && piece.start - run.end <= NEAR) {
        run.end = piece.start + piece.length;
        run.pieces.push(piece);
      } else runs.push({start: piece.start, end: piece.start + piece.length, pieces: [piece]});
    }
    const read = await Promise.all(
      runs.map(async (run) => {
        const bytes = await this.read({start: run.start, length: run.end - run.start});
        return run.pieces.map(({start, length}) => bytes.subarray(start - run.start, start - run.start + length));
      })
    );
    return read.flat();
  }
}

const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer());
