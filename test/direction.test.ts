import assert from "node:assert/strict";
import {existsSync, readdirSync, readFileSync} from "node:fs";
import {dirname, join, normalize} from "node:path";
import {describe, it} from "node:test";

/** Every TypeScript file below a folder, as paths from the project's root. */
const filesBelow = (dir: string): string[] =>
  readdirSync(dir, {recursive: true, encoding: "utf8"})
    .filter((file) => file.endsWith(".ts") && !file.includes(".observablehq") && !file.endsWith(".d.ts"))
    .map((file) => join(dir, file))
    .filter((file) => !file.startsWith("src/shared/"))
    .sort();

const loaders = filesBelow("loaders");
const src = filesBelow("src");
/** Pages reach it as `src/shared`, a link: Framework takes no file from outside its root. */
const shared = filesBelow("shared");
const text = (file: string) => readFileSync(file, "utf8");
const imports = (file: string) =>
  [...text(file).matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map((found) => found[1]!);
const resolved = (file: string, specifier: string) =>
  normalize(join(dirname(file), specifier))
    .replace(/\.js$/, ".ts")
    .replace(/^src\/shared\//, "shared/");
const local = (file: string) =>
  imports(file)
    .filter((specifier) => specifier.startsWith("."))
    .map((specifier) => resolved(file, specifier));

const house = [
  ...shared,
  ...loaders,
  ...src,
  ...filesBelow("test"),
  ...filesBelow("bench"),
  ...filesBelow("scripts"),
  "observablehq.config.ts"
];
/** The names that a file takes from files of the project: [file, name]. */
const takes = (file: string): [from: string, name: string][] =>
  [
    ...text(file).matchAll(/(?:import|export) (?:type )?\{([^{}]*)\} from "(\.[^"]+)"/g),
    ...text(file).matchAll(/\{([^{}]*)\} = \(?await import\("(\.[^"]+)"\)/g),
    ...[...text(file).matchAll(/await import\("(\.[^"]+)"\)\)\.(\w+)/g)].map(([all, from, name]) => [all, name, from])
  ].flatMap(([, names, from]) =>
    names!.split(",").map((name): [string, string] => [
      resolved(file, from!),
      name
        .trim()
        .replace(/^type /, "")
        .replace(/ as .*/, "")
    ])
  );

const stages = ["read", "repair", "structure", "measure", "code", "situate", "cite", "reuse", "audit", "tables"];
/** What all stages may stand on beside the nouns; it stands on nothing but these. */
const foundation = (file: string) =>
  file === join("loaders", "types.ts") ||
  ["loaders/lexis/", "loaders/knowledge/", "shared/"].some((folder) => file.startsWith(folder));
/** The words for all codes, gathered from the records of the stages; the tables describe their columns with them. */
const gathered = [join("loaders", "codelists.ts"), join("loaders", "explanations.ts")];
const stageOf = (file: string) => stages.find((stage) => file.startsWith(join("loaders", stage, "/"))) ?? null;

describe("imports run one way", () => {
  it("a stage imports its own folder, the nouns and the lexis, never another stage", () => {
    const wrong = loaders.flatMap((file) => {
      const own = stageOf(file);
      if (!own) return [];
      return local(file)
        .filter((target) => !foundation(target) && stageOf(target) !== own)
        .filter((target) => !(own === "tables" && gathered.includes(target)))
        .map((target) => `${file} -> ${target}`);
    });
    assert.deepEqual(wrong, []);
    const up = loaders.filter((file) => file.startsWith("loaders/lexis/") && !local(file).every(foundation));
    assert.deepEqual(up, []);
    const schema = filesBelow("loaders/knowledge");
    const beside = schema.filter((file) => !local(file).every((on) => /knowledge|shared/.test(on)));
    assert.deepEqual(beside, []);
  });

  it("only read opens files for the stages; tables only writes", () => {
    const opens = loaders.filter((file) => {
      const stage = stageOf(file);
      return (
        stage &&
        stage !== "read" &&
        stage !== "tables" &&
        imports(file).some((name) => /^(node:)?fs(\/promises)?$/.test(name))
      );
    });
    assert.deepEqual(opens, []);
  });

  it("what loaders and the site share imports nothing else, and names its own files as .js for Framework", () => {
    const wrong = shared.flatMap((file) => imports(file).filter((specifier) => !/^\.\/[^/]+\.js$/.test(specifier)));
    assert.deepEqual(wrong, []);
    assert.ok(shared.length > 0);
  });

  it("no file of the build imports a test, and only index and commands evaluate", () => {
    const built = [...loaders, ...shared, ...src, "observablehq.config.ts"];
    const tests = built.filter((file) => local(file).some((target) => target.startsWith("test/")));
    assert.deepEqual(tests, []);
    const evaluates = loaders.filter(
      (file) =>
        !/^loaders\/(evaluate\/|commands\/|index\.ts$)/.test(file) &&
        local(file).some((target) => target.startsWith("loaders/evaluate/"))
    );
    assert.deepEqual(evaluates, []);
  });

  it("loaders never import the site, the library never imports its commands", () => {
    const wrong = loaders.filter((file) => local(file).some((target) => target.startsWith("src/")));
    assert.deepEqual(wrong, []);
    const back = loaders.filter(
      (file) =>
        !file.startsWith("loaders/commands/") &&
        file !== "loaders/cli.ts" &&
        local(file).some((target) => target.startsWith("loaders/commands/"))
    );
    assert.deepEqual(back, []);
  });

  it("the site runs the library only from src/data.zip.ts and src/vendor, takes its types anywhere, and both only from its index", () => {
    const wrong = src.flatMap((file) => {
      const types = /import type \{[^}]*\} from "[^"]+"/g;
      const ran = [
        ...text(file)
          .replace(types, "")
          .matchAll(/from "([^"]*loaders\/[^"]+)"/g)
      ].map((found) => found[1]!);
      return [
        ...local(file).filter((target) => target.startsWith("loaders/") && target !== "loaders/index.ts"),
        ...(/^src\/(data\.zip\.ts$|vendor\/)/.test(file) ? [] : ran)
      ].map((target) => `${file} -> ${target}`);
    });
    assert.deepEqual(wrong, []);
  });

  it("components name one another as .js: Framework leaves any other name as it is, and the page does not find it", () => {
    const wrong = src
      .filter((file) => file.startsWith("src/components/"))
      .flatMap((file) =>
        [...text(file).matchAll(/^import (?!type\b)[^;]*? from "(\.[^"]+\.ts)"/gm)].map(
          ([, name]) => `${file} -> ${name}`
        )
      );
    assert.deepEqual(wrong, []);
  });

  it("has no cycle", () => {
    const files = [...shared, ...loaders, ...src];
    const state = new Map<string, "open" | "done">();
    const cycles: string[] = [];
    const visit = (file: string, path: readonly string[]) => {
      if (state.get(file) === "done") return;
      if (state.get(file) === "open") {
        cycles.push([...path.slice(path.indexOf(file)), file].join(" -> "));
        return;
      }
      state.set(file, "open");
      for (const target of local(file)) if (files.includes(target)) visit(target, [...path, file]);
      state.set(file, "done");
    };
    for (const file of files) visit(file, []);
    assert.deepEqual(cycles, []);
  });
});

/** The rooms of the components that pages share; each may import itself and those before it. */
const rooms = ["base", "store", "words", "ui", "chart", "evidence", "comparison"];
const roomOf = (file: string) => /^src\/components\/(\w+)\//.exec(file)?.[1] ?? null;
/** The page at the root of the site is called overview; every other page has the name of its route. */
const pages = readdirSync("src", {recursive: true, encoding: "utf8"})
  .filter((file) => file.endsWith(".md") && file !== "404.md")
  .map((file) => (file === "index.md" ? "overview" : file.replace(/(\/.*)?\.md$|\/.*/, "")))
  .filter((name, index, all) => all.indexOf(name) === index)
  .sort();

describe("the rooms of src/components", () => {
  const components = src.filter((file) => file.startsWith("src/components/"));

  it("a shared room imports itself and the rooms before it; a page's room imports itself and the shared rooms", () => {
    const wrong = components.flatMap((file) => {
      const room = roomOf(file);
      if (!room) return [`${file} stands in no room`];
      const allowed = rooms.includes(room) ? rooms.slice(0, rooms.indexOf(room) + 1) : [room, ...rooms];
      return local(file)
        .filter((target) => roomOf(target) && !allowed.includes(roomOf(target)!))
        .map((target) => `${file} -> ${target}`);
    });
    assert.deepEqual(wrong, []);
  });

  it("has one name a page: its route, its room, its style and the prefix of its messages", () => {
    const roomNames = [...new Set(components.map(roomOf))].filter((room) => room && !rooms.includes(room)).sort();
    assert.deepEqual(roomNames, pages);
    const prefixes = new Set(
      Object.keys(JSON.parse(text("src/messages/zh.json")) as object).map((key) => key.split(".")[0]!)
    );
    assert.deepEqual(
      pages.filter((page) => !prefixes.has(page)),
      []
    );
    const shared = ["base", "chart", "controls", "embed", "evidence", "frame", "prepared", "table"];
    const strays = readdirSync("src/style")
      .map((file) => file.replace(".css", ""))
      .filter((style) => !shared.includes(style) && !pages.some((page) => new RegExp(`^${page}($|[A-Z])`).test(style)));
    assert.deepEqual(strays, []);
  });

  it("gives no page the path of a folder, which plain servers would list instead", () => {
    const folders = ["data", "messages", "vendor", "indicator", "report"];
    const clashes = pages.filter((page) => folders.includes(page) && !existsSync(`src/${page}/index.md`));
    assert.deepEqual(clashes, []);
  });
});

describe("the house", () => {
  it("keeps every source file within 250 lines, every entry of src/vendor within 10", () => {
    const long = house.filter((file) => text(file).trimEnd().split("\n").length > 250);
    assert.deepEqual(long, []);
    const entries = src.filter(
      (file) => /^src\/vendor\/.*\..*\.ts$/.test(file) && text(file).trimEnd().split("\n").length > 10
    );
    assert.deepEqual(entries, []);
  });

  it("exports only what another file takes, so that an export says: this is used elsewhere", () => {
    const pages = readdirSync("src", {recursive: true, encoding: "utf8"}).filter((file) => file.endsWith(".md"));
    const files = [...house, ...pages.map((file) => join("src", file))];
    const taken = new Set(files.flatMap((file) => takes(file).map(([from, name]) => `${from} ${name}`)));
    const nouns = (file: string) => file.startsWith(join("loaders", "types", "/")) || file === "shared/codes.ts";
    // Framework's own module is named in its place when pages are prepared (src/build/cells.ts).
    const idle = house
      .filter((file) => !nouns(file) && file !== "src/build/stdlib.ts")
      .flatMap((file) =>
        [...text(file).matchAll(/^export (?:async )?(?:function\*?|const|let|class|interface|type) (\w+)/gm)]
          .filter(([, name]) => !taken.has(`${file} ${name}`))
          .map(([, name]) => `${file}: ${name}`)
      );
    assert.deepEqual(idle, []);
  });

  it("uses named exports only", () => {
    const files = [...shared, ...loaders, ...src].filter((file) => /^export default/m.test(text(file)));
    assert.deepEqual(files, []);
  });
});
