import {createHash} from "node:crypto";
import {existsSync, readdirSync, readFileSync, statSync} from "node:fs";
import {join} from "node:path";

/** The files that figures are made from, by their path in the data folder: SHA-256. */
export type Inputs = Readonly<Record<string, string>>;

const folders = ["areas", "codebook", "lexicons", "reports"];

/** The inputs below a data folder, in the order of their paths. READMEs and hidden files are none. */
export function inputsOf(data: string): Inputs {
  const paths = folders.flatMap((folder) =>
    existsSync(join(data, folder))
      ? readdirSync(join(data, folder), {recursive: true, encoding: "utf8"}).map((name) => `${folder}/${name}`)
      : []
  );
  const files = paths
    .filter((path) => !/(?:^|\/)(?:\.|README)/.test(path) && statSync(join(data, path)).isFile())
    .sort();
  return Object.fromEntries(
    files.map((path) => [
      path,
      createHash("sha256")
        .update(readFileSync(join(data, path)))
        .digest("hex")
    ])
  );
}
