import {createReadStream, statSync} from "node:fs";
import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {extname, join, normalize} from "node:path";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm"
};

/** A built site served to this machine alone, as the plainest of servers does it. */
export async function served(root: string): Promise<{readonly origin: string; close(): void}> {
  const server = createServer((request, response) => {
    const asked = normalize(decodeURIComponent(new URL(request.url!, "http://localhost").pathname));
    const path = join(root, asked.endsWith("/") ? `${asked}index.html` : asked);
    if (!statSync(path, {throwIfNoEntry: false})?.isFile()) return void response.writeHead(404).end();
    response.writeHead(200, {"Content-Type": types[extname(path)] ?? "application/octet-stream"});
    createReadStream(path).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    }
  };
}
