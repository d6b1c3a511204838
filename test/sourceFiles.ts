/** The TypeScript files of the project and their imports, for the tests of its form. */
import {readdirSync, readFileSync} from "node:fs";
import {dirname, join, normalize} from "node:path";

/** Every TypeScript file below a folder, as paths from the project's root. */
export const filesBelow = (dir: string): string[] =>
  readdirSync(dir, {recursive: true, encoding: "utf8"})
    .filter((file) => file.endsWith(".ts") && !file.includes(".observablehq") && !file.endsWith(".d.ts"))
    .map((file) => join(dir, file))
    .filter((file) => !file.startsWith("src/shared/"))
    .sort();

export const loaders = filesBelow("loaders");
export const src = filesBelow("src");
/** Pages reach it as `src/shared`, a link: Framework takes no file from outside its root. */
export const shared = filesBelow("shared");
export const text = (file: string) => readFileSync(file, "utf8");
export const imports = (file: string) =>
  [...text(file).matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map((found) => found[1]!);
const resolved = (file: string, specifier: string) =>
  normalize(join(dirname(file), specifier))
    .replace(/\.js$/, ".ts")
    .replace(/^src\/shared\//, "shared/");
export const local = (file: string) =>
  imports(file)
    .filter((specifier) => specifier.startsWith("."))
    .map((specifier) => resolved(file, specifier));

export const house = [
  ...shared,
  ...loaders,
  ...src,
  ...filesBelow("test"),
  ...filesBelow("bench"),
  ...filesBelow("scripts"),
  "observablehq.config.ts"
];
/** The names that a file takes from files of the project: [file, name]. */
export const takes = (file: string): [from: string, name: string][] =>
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
