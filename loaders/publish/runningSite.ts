/** A site asked where it runs: a dozen small requests, one after another. */
import type {Fault, Site} from "./site.ts";

/** Of one answer, in milliseconds. */
const PATIENCE = 10_000;
/** More than these bytes of an answer are not read. */
const MOST_BYTES = 2_000_000;

interface Answer {
  readonly status: number;
  header(name: string): string;
  readonly bytes: Uint8Array;
}

/** The faults of a running site whose files are those of `site`. Throws where the address cannot be reached at all. */
export async function runningFaults(site: Site, address: string): Promise<Fault[]> {
  const root = address.endsWith("/") ? address : `${address}/`;
  const paths = [...site.files.keys()];
  const ask = (path: string, headers: Record<string, string> = {}) => answer(new URL(path, root).href, headers);
  const like = (pattern: RegExp) => paths.find((path) => pattern.test(path));
  const faults: Fault[] = [];
  const warn = (isRight: boolean, zh: string, en: string, severity: Fault["severity"] = "warning") => {
    if (!isRight) faults.push({severity, zh, en});
  };
  const first = await ask("");
  warn(
    first.status === 200,
    `首页答 ${first.status}。检查上传的文件夹。`,
    `The first page answers ${first.status}. Check what was uploaded.`,
    "error"
  );
  warn(
    /html/.test(first.header("content-type")),
    "首页的类型不是 text/html。",
    "The first page is not sent as text/html.",
    "error"
  );
  warn(
    !first.header("x-frame-options"),
    "服务器发 X-Frame-Options，图表不能嵌入他站。去掉它。",
    "The server sends X-Frame-Options: charts cannot be embedded elsewhere. Take it away."
  );
  const script = like(/^_import\/.*\.js$/);
  if (script) {
    const {status, header} = await ask(script, {"Accept-Encoding": "gzip, br"});
    warn(
      status === 200,
      `${script} 答 ${status}：以“_”开头的文件夹没有上传或被略过（GitHub Pages 需要 .nojekyll）。`,
      `${script} answers ${status}: folders that begin with "_" were left out (GitHub Pages wants .nojekyll).`,
      "error"
    );
    warn(
      /javascript/.test(header("content-type")),
      "脚本的类型不是 JavaScript，浏览器会拒绝。",
      "Scripts are not sent as JavaScript, browsers refuse them.",
      "error"
    );
    warn(
      header("content-encoding") !== "",
      "服务器不压缩脚本，载入慢三四倍。打开 gzip 或 br。",
      "The server does not compress scripts: loading takes three times as long. Switch gzip or br on."
    );
    warn(
      /immutable|max-age=\d{6,}/.test(header("cache-control")),
      "名称带哈希的文件没有长期缓存，读者每次都要重取。见 docs/publishing.md。",
      "Files with a hash in their name are not kept by browsers. See docs/publishing.md."
    );
    warn(
      header("x-content-type-options") === "nosniff",
      "没有 X-Content-Type-Options: nosniff。",
      "X-Content-Type-Options: nosniff is missing."
    );
  }
  const engine = like(/\.wasm$/);
  if (engine) {
    const {header} = await ask(engine, {Range: "bytes=0-3"});
    warn(
      /application\/wasm/.test(header("content-type")),
      "引擎的类型不是 application/wasm，要全部下载后才编译。",
      "The engine is not sent as application/wasm: it compiles only when all of it is there."
    );
  }
  const table = like(/^data\/tables\/.*\.parquet$/);
  if (table) {
    const {status, header, bytes} = await ask(table, {Range: "bytes=0-3", "Accept-Encoding": "gzip, br"});
    warn(
      status === 206,
      "服务器不答范围请求：页面要读取整个数据文件，较慢但不会出错。",
      "The server answers no range requests: pages read whole tables, slower but never wrong."
    );
    warn(
      !header("content-encoding"),
      "服务器压缩 Parquet，不能按范围读取。为 .parquet 和 .bin 关闭压缩。",
      "The server compresses Parquet, which then cannot be read in ranges. Switch it off for .parquet and .bin.",
      "error"
    );
    warn(
      status !== 206 || Buffer.from(bytes).toString() === "PAR1",
      `${table} 不是 Parquet 文件。`,
      `${table} is no Parquet file.`,
      "error"
    );
  }
  if (site.files.has("data/inputs.json")) {
    const {bytes} = await ask("data/inputs.json");
    const isSame = Buffer.from(bytes).toString() === site.text("data/inputs.json").slice(0, MOST_BYTES);
    warn(
      isSame,
      "在线的站点不是这个文件夹的版本。重新上传。",
      "The running site is not the edition in this folder. Upload it again.",
      "error"
    );
  }
  const clean = await ask("compare");
  warn(
    clean.status === 200,
    "不带 .html 的网址打不开（链接都带 .html，不影响使用）。",
    "Addresses without .html do not work (all links have it, so nothing breaks)."
  );
  const missing = await ask("report/no-such-report.html");
  warn(
    missing.status === 404,
    `不存在的网址答 ${missing.status}，应为 404。`,
    `A missing address answers ${missing.status}, not 404.`,
    "error"
  );
  warn(
    Buffer.from(missing.bytes).includes("observablehq-main"),
    "404 不显示本站的网页。把 404.html 设为错误页。",
    "A missing address does not show the site's page. Make 404.html the error page."
  );
  const listed = await ask("data/");
  warn(listed.status !== 200, "服务器列出文件夹的内容。关闭目录列表。", "The server lists folders. Switch that off.");
  return faults;
}

async function answer(url: string, headers: Record<string, string>): Promise<Answer> {
  const response = await fetch(url, {headers, signal: AbortSignal.timeout(PATIENCE)});
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of response.body ?? []) {
    pieces.push(piece);
    length += piece.length;
    if (length >= MOST_BYTES) break;
  }
  const {status} = response;
  return {
    status,
    header: (name) => response.headers.get(name) ?? "",
    bytes: Buffer.concat(pieces).subarray(0, MOST_BYTES)
  };
}
