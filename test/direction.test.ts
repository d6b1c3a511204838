import assert from "node:assert/strict";
import {dirname, join} from "node:path";
import {describe, it} from "node:test";
import {filesBelow, imports, loaders, local, shared, src, text} from "./sourceFiles.ts";

const stages = [
  "read",
  "repair",
  "structure",
  "measure",
  "code",
  "situate",
  "observe",
  "cite",
  "reuse",
  "attend",
  "promise",
  "audit",
  "tables"
];
/** The foundations that all stages may import beside the nouns; it stands on nothing but these. */
const foundation = (file: string) =>
  file === join("loaders", "types.ts") ||
  ["loaders/lexis/", "loaders/context/", "loaders/knowledge/", "shared/"].some((folder) => file.startsWith(folder));
/** The words for all codes, gathered from the records of the stages; the tables describe their columns with them. */
const gathered = [join("loaders", "codelists.ts"), join("loaders", "explanations.ts")];
const stageOf = (file: string) => stages.find((stage) => file.startsWith(join("loaders", stage, "/"))) ?? null;

describe("imports run one way", () => {
  it("a stage imports its own folder, the nouns, the lexis and the context, never another stage", () => {
    const wrong = loaders.flatMap((file) => {
      const own = stageOf(file);
      if (!own) return [];
      return local(file)
        .filter((target) => !foundation(target) && stageOf(target) !== own)
        .filter((target) => !(own === "tables" && gathered.includes(target)))
        .map((target) => `${file} -> ${target}`);
    });
    assert.deepEqual(wrong, []);
    const up = loaders.filter((file) => /^loaders\/(lexis|context)\//.test(file) && !local(file).every(foundation));
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
    const isOwn = (file: string, specifier: string) =>
      /^\.{1,2}\/.+\.js$/.test(specifier) && join(dirname(file), specifier).startsWith("shared/");
    const wrong = shared.flatMap((file) => imports(file).filter((specifier) => !isOwn(file, specifier)));
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

  it("the site runs the library only from src/data.zip.ts and src/vendor, takes its types anywhere, and both only from its two fronts", () => {
    const wrong = src.flatMap((file) => {
      const types = /import type \{[^}]*\} from "[^"]+"/g;
      const ran = [
        ...text(file)
          .replace(types, "")
          .matchAll(/from "([^"]*loaders\/[^"]+)"/g)
      ].map((found) => found[1]!);
      return [
        ...local(file).filter(
          (target) => target.startsWith("loaders/") && !/^loaders\/(index|library)\.ts$/.test(target)
        ),
        ...(/^src\/(data\.zip\.ts$|vendor\/)/.test(file) ? [] : ran)
      ].map((target) => `${file} -> ${target}`);
    });
    assert.deepEqual(wrong, []);
  });

  it("the library for browsers reaches no module of Node: those that open files have a stand-in, or are not reached", () => {
    const {browser} = JSON.parse(text("package.json")) as {browser: Record<string, string>};
    const instead = new Map(Object.entries(browser).map(([of, stand]) => [join(of), join(stand)]));
    const reached = new Set(["loaders/library.ts"]);
    for (const file of reached) for (const target of local(file)) reached.add(instead.get(target) ?? target);
    const wrong = [...reached].filter((file) => imports(file).some((name) => name.startsWith("node:")));
    assert.deepEqual(wrong, []);
    assert.ok(reached.size > 100);
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
