/** The part of Node's `Readable` that word-extractor needs: data are asked for while somebody listens, until there are no more. */
export class Readable {
  #listeners = new Map();

  on(event, listener) {
    this.#listeners.set(event, listener);
    // The listeners for the end are set in the same turn.
    if (event === "data") queueMicrotask(() => this.#next());
    return this;
  }

  /** Takes a piece; null ends the stream. */
  push(piece) {
    if (piece === null) {
      this.#listeners.get("end")?.();
      return;
    }
    this.#listeners.get("data")?.(piece);
    queueMicrotask(() => this.#next());
  }

  /** A stream of its own pushes its next piece here. */
  _read() {
    return this.push(null);
  }

  #next() {
    Promise.resolve()
      .then(() => this._read())
      .catch((error) => this.#listeners.get("error")?.(error));
  }
}
