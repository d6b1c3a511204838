const FIRST_SIZE = 65_536;

/** A growing run of bytes, little-endian. */
export class Bytes {
  #bytes = new Uint8Array(FIRST_SIZE);
  #view = new DataView(this.#bytes.buffer);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** The bytes so far. */
  done(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  uint8(value: number): void {
    this.#view.setUint8(this.#room(1), value);
  }

  uint16(value: number): void {
    this.#view.setUint16(this.#room(2), value, true);
  }

  uint32(value: number): void {
    this.#view.setUint32(this.#room(4), value, true);
  }

  uint64(value: number): void {
    this.setUint64(this.#room(8), value);
  }

  /** Eight bytes of an unsigned number. */
  bits64(value: bigint): void {
    this.#view.setBigUint64(this.#room(8), value, true);
  }

  /** Writes over eight bytes at `at`. */
  setUint64(at: number, value: number): void {
    this.#view.setBigUint64(at, BigInt(value), true);
  }

  float64(value: number): void {
    this.#view.setFloat64(this.#room(8), value, true);
  }

  raw(bytes: Uint8Array): void {
    this.#bytes.set(bytes, this.#room(bytes.length));
  }

  ascii(text: string): void {
    this.raw(new TextEncoder().encode(text));
  }

  /** A text in UTF-8, filled up with zeros to `size` bytes. Throws where it does not leave room for one zero. */
  fixed(text: string, size: number): void {
    const bytes = new TextEncoder().encode(text);
    if (bytes.length >= size) throw new Error(`${text} is longer than ${size - 1} bytes`);
    const at = this.#room(size);
    this.#bytes.fill(0, at, at + size);
    this.#bytes.set(bytes, at);
  }

  /** A text in UTF-8, filled up with spaces to `size` bytes. Throws where it is longer. */
  padded(text: string, size: number): void {
    const bytes = new TextEncoder().encode(text);
    if (bytes.length > size) throw new Error(`${text} is longer than ${size} bytes`);
    const at = this.#room(size);
    this.#bytes.fill(32, at, at + size);
    this.#bytes.set(bytes, at);
  }

  int32(value: number): void {
    this.#view.setInt32(this.#room(4), value, true);
  }

  /** The output of `write`, between an opening and a closing tag. */
  tagged(name: string, write: () => void): void {
    this.ascii(`<${name}>`);
    write();
    this.ascii(`</${name}>`);
  }

  #room(size: number): number {
    const at = this.#length;
    this.#length += size;
    if (this.#length > this.#bytes.length) {
      const bytes = new Uint8Array(Math.max(2 * this.#bytes.length, this.#length));
      bytes.set(this.#bytes);
      this.#bytes = bytes;
      this.#view = new DataView(bytes.buffer);
    }
    return at;
  }
}
