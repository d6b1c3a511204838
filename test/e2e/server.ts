import {createReadStream} from "node:fs";
import {readFile, stat} from "node:fs/promises";
import {createServer, type Server} from "node:http";
import type {AddressInfo, Socket} from "node:net";
import {extname, join, normalize} from "node:path";
import {gzipSync} from "node:zlib";

const types: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm"
};
const compressible = new Set(Object.keys(types));
const compressed = new Map<string, Buffer>();

export interface Site {
  /** http://127.0.0.1:port */
  readonly origin: string;
  /** Bytes sent so far, headers included. */
  sent(): number;
  close(): void;
}

/**
 * Serves a built site as a plain file host does: clean addresses, range requests, gzip for text and the engine,
 * long caching for files whose name carries their hash.
 */
export async function serve(root: string, port = 0): Promise<Site> {
  // A link may hold a long search, and it is the page that is to answer.
  const server: Server = createServer({maxHeaderSize: 65_536}, async (request, response) => {
    const file = await find(root, decodeURIComponent(new URL(request.url!, "http://localhost").pathname));
    if (!file) {
      const page = await readFile(join(root, "404.html")).catch(() => "Not found");
      response.writeHead(404, {"Content-Type": types[".html"]!}).end(page);
      return;
    }
    const type = extname(file);
    const headers = {
      "Content-Type": types[type] ?? "application/octet-stream",
      "Cache-Control": /[\\/]_import[\\/]|\.[0-9a-f]{8}\./.test(file)
        ? "public, max-age=31536000, immutable"
        : "no-cache",
      "Accept-Ranges": "bytes"
    };
    const {size} = await stat(file);
    const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? "");
    if (range) {
      const start = Number(range[1]);
      const end = Math.min(range[2] ? Number(range[2]) : size - 1, size - 1);
      if (start > end) return response.writeHead(416, {"Content-Range": `bytes */${size}`}).end();
      response.writeHead(206, {
        ...headers,
        "Content-Range": `bytes ${start}-${end}/${size}`,
        "Content-Length": end - start + 1
      });
      if (request.method === "HEAD") return response.end();
      return createReadStream(file, {start, end}).pipe(response);
    }
    if (compressible.has(type) && request.headers["accept-encoding"]?.includes("gzip")) {
      if (!compressed.has(file)) compressed.set(file, gzipSync(await readFile(file), {level: 6}));
      const bytes = compressed.get(file)!;
      response.writeHead(200, {...headers, "Content-Encoding": "gzip", "Content-Length": bytes.length});
      return response.end(request.method === "HEAD" ? undefined : bytes);
    }
    response.writeHead(200, {...headers, "Content-Length": size});
    if (request.method === "HEAD") return response.end();
    return createReadStream(file).pipe(response);
  });
  const sockets: Socket[] = [];
  server.on("connection", (socket) => sockets.push(socket));
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent: () => sockets.reduce((total, socket) => total + socket.bytesWritten, 0),
    close: () => {
      server.closeAllConnections();
      server.close();
    }
  };
}

/** The file of an address: itself, its page (`/compare` is compare.html), or the folder's index. */
async function find(root: string, path: string): Promise<string | null> {
  const plain = join(root, normalize(`/${path}`));
  for (const file of path.endsWith("/") ? [join(plain, "index.html")] : [plain, `${plain}.html`]) {
    if ((await stat(file).catch(() => null))?.isFile()) return file;
  }
  return null;
}
