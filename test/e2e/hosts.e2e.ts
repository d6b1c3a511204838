/** The built site on real servers, below a path and at the root, as far as they are installed (nginx-light, caddy, python3). */
import assert from "node:assert/strict";
import {type ChildProcess, execFileSync, spawn} from "node:child_process";
import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {createServer} from "node:net";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {after, test} from "node:test";
import hosts from "../../data/publishing/hosts.json" with {type: "json"};
import {runningFaults} from "../../loaders/publish/runningSite.ts";
import {siteIn} from "../../loaders/publish/site.ts";

const dir = mkdtempSync(join(tmpdir(), "fazhi-hosts-"));
const root = resolve("dist");
const started: ChildProcess[] = [];
after(() => {
  for (const server of started) server.kill();
  rmSync(dir, {recursive: true, force: true});
});

const below = join(dir, "below");
mkdirSync(below);
symlinkSync(root, join(below, "fazhi"));

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((found) =>
    server.listen(0, "127.0.0.1", () => {
      const {port} = server.address() as {port: number};
      server.close(() => found(port));
    })
  );
}

const isInstalled = (program: string) => {
  try {
    execFileSync("sh", ["-c", `command -v ${program}`]);
    return true;
  } catch {
    return false;
  }
};

/** Starts a server and waits until it answers. */
async function running(program: string, options: readonly string[], address: string): Promise<void> {
  started.push(spawn(program, options, {stdio: "ignore", env: {...process.env, HOME: dir}}));
  for (let tries = 0; tries < 100; tries++) {
    if (
      await fetch(address).then(
        ({ok}) => ok,
        () => false
      )
    )
      return;
    await new Promise((wait) => setTimeout(wait, 100));
  }
  throw new Error(`${program} does not answer at ${address}`);
}

const nginx = (name: string, server: string) => {
  const file = join(dir, `${name}.conf`);
  const own = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (kind) => `${kind}_temp_path ${dir}/${name}-${kind};`
  );
  const user = process.getuid?.() === 0 ? "user root;" : "";
  writeFileSync(
    file,
    `daemon off; ${user} pid ${dir}/${name}.pid; error_log ${dir}/${name}.log;\nevents {}\nhttp { include /etc/nginx/mime.types; access_log off; ${own.join(" ")}\n${server} }`
  );
  return ["-e", `${dir}/${name}.log`, "-c", file];
};

const documented = (file: string) => readFileSync(file, "utf8").replaceAll("/srv/fazhi/dist", root);

const servers: Record<
  string,
  {program: string; path: string; options: (port: number) => readonly string[]; isQuiet: boolean}
> = {
  "nginx with nothing but a root, below a path": {
    program: "nginx",
    path: "/fazhi/",
    options: (port) => nginx("plain", `server { listen 127.0.0.1:${port}; root ${below}; }`),
    isQuiet: false
  },
  "nginx as documented": {
    program: "nginx",
    path: "/",
    options: (port) =>
      nginx("documented", documented("ops/nginx.conf").replace("listen 80", `listen 127.0.0.1:${port}`)),
    isQuiet: true
  },
  "Caddy as documented": {
    program: "caddy",
    path: "/",
    options: (port) => {
      const file = join(dir, "Caddyfile");
      const own = documented("ops/Caddyfile").replace("http://example.org", `http://127.0.0.1:${port}`);
      writeFileSync(file, `{\n\tadmin off\n\tauto_https off\n}\n${own}`);
      return ["run", "--adapter", "caddyfile", "--config", file];
    },
    isQuiet: true
  },
  "python's http.server, without range requests, below a path": {
    program: "python3",
    path: "/fazhi/",
    options: (port) => ["-m", "http.server", String(port), "--bind", "127.0.0.1", "--directory", below],
    isQuiet: false
  }
};

for (const [name, {program, path, options, isQuiet}] of Object.entries(servers))
  test(`the site stands on ${name}`, {skip: isInstalled(program) ? false : `${program} is not installed`}, async () => {
    const port = await freePort();
    const address = `http://127.0.0.1:${port}${path}`;
    await running(program, options(port), address);
    const faults = await runningFaults(siteIn(root, "data", hosts.nginx), address);
    assert.deepEqual(
      faults.filter(({severity}) => isQuiet || severity === "error").map(({en}) => en),
      []
    );
    const policy = (await fetch(address)).headers.get("content-security-policy");
    assert.equal(policy?.startsWith("default-src 'none'"), isQuiet ? true : undefined);
  });
