/** In a worker Vega looks for a document's canvas to measure text on; a canvas without a document does the same. It must be there before Vega is. */
Object.assign(globalThis, {document: {createElement: () => new OffscreenCanvas(1, 1)}});
