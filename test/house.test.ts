import assert from "node:assert/strict";
import {existsSync, readdirSync} from "node:fs";
import {basename, join, normalize} from "node:path";
import {describe, it} from "node:test";
import {filesBelow, house, loaders, local, shared, src, takes, text} from "./sourceFiles.ts";

/** The rooms of the components that pages share; each may import itself and those before it. */
const rooms = ["base", "store", "words", "ui", "chart", "evidence", "comparison"];
const roomOf = (file: string) => /^src\/components\/(\w+)\//.exec(file)?.[1] ?? null;
/** The page at the root of the site is called overview; every other page has the name of its route. */
const pages = readdirSync("src", {recursive: true, encoding: "utf8"})
  .filter((file) => file.endsWith(".md") && file !== "404.md")
  // A notebook that was saved as a page draws itself from the room of the notebook.
  .filter((file) => !text(join("src", file)).includes("pageCell("))
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
    // In browsers a module may stand in the place of another, with the same exports.
    const {browser} = JSON.parse(text("package.json")) as {browser: Record<string, string>};
    for (const [of, instead] of Object.entries(browser))
      for (const name of [...taken].filter((name) => name.startsWith(`${normalize(of)} `)))
        taken.add(name.replace(normalize(of), normalize(instead)));
    const nouns = (file: string) =>
      file.startsWith(join("loaders", "types", "/")) || /^shared\/(codes|recordCodes)\.ts$/.test(file);
    // Framework's own module is named in its place when pages are prepared (src/build/pageCells.ts).
    const idle = house
      .filter((file) => !nouns(file) && file !== "src/build/stdlib.ts")
      // Pages that readers save of their notebooks name it.
      .filter((file) => file !== "src/components/notebook/pageCells.ts")
      .flatMap((file) =>
        [...text(file).matchAll(/^export (?:async )?(?:function\*?|const|let|class|interface|type) (\w+)/gm)]
          .filter(([, name]) => !taken.has(`${file} ${name}`))
          .map(([, name]) => `${file}: ${name}`)
      );
    assert.deepEqual(idle, []);
  });

  it("has file names that say what they hold without their folder: a tenth at most stand twice, none is a bare found, said, known or place", () => {
    const nameOf = (file: string) => basename(file, ".ts");
    const files = [...shared, ...loaders, ...src];
    assert.deepEqual(
      files.filter((file) => /^(found|said|known|place)$/.test(nameOf(file))),
      []
    );
    const names = files.map(nameOf);
    const twice = files.filter((file) => names.indexOf(nameOf(file)) !== names.lastIndexOf(nameOf(file)));
    assert.ok(twice.length < files.length / 10, twice.join(", "));
  });

  it("takes classes of several kinds of signs from loaders/lexis/signs.ts, so that a clause ends alike in every stage", () => {
    const kinds = ["，,", "、", "；;", "：:", "。！？!?"];
    const written = loaders
      .filter((file) => file !== "loaders/lexis/signs.ts")
      .flatMap((file) =>
        [
          ...text(file)
            .replace(/^\s*(?:\*|\/\*|\/\/).*$/gm, "")
            .matchAll(/\[\^?(?:\\.|[^\]\\\s"`[])+\]/g)
        ]
          .map(([found]) => found.replace(/\$\{[^}]*\}/g, ""))
          .filter((found) => /[，、；：。]/.test(found))
          .filter((found) => kinds.filter((kind) => [...kind].some((sign) => found.includes(sign))).length > 1)
          .map((found) => `${file}: ${found}`)
      );
    assert.deepEqual(written, []);
  });

  it("begins no sentence of a comment with What or Where: its subject comes first", () => {
    const files = [
      ...shared,
      ...loaders,
      ...src,
      ...filesBelow("test"),
      ...filesBelow("bench"),
      ...filesBelow("scripts")
    ];
    const begun = files.flatMap((file) =>
      [...text(file).matchAll(/(?:^ *(?:\/\/|\/\*\*|\*)|^ *(?:\/\/|\/\*\*|\*) .*[.;:]) (?:What|Where) .*$/gm)].map(
        ([line]) => `${file}: ${line.trim()}`
      )
    );
    assert.deepEqual(begun, []);
  });

  it("uses named exports only", () => {
    const files = [...shared, ...loaders, ...src].filter((file) => /^export default/m.test(text(file)));
    assert.deepEqual(files, []);
  });
});
