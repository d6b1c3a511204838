/** `npm run docs`: writes the tables of rules into the documentation, and the README of the lexicons. */
import {readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {lexiconsReadme} from "./docs/lexiconsReadme.ts";
import {documented, ruleTables} from "./docs/ruleTables.ts";

for (const file of new Set(ruleTables.map((table) => table.file))) {
  const path = join("docs", file);
  writeFileSync(path, documented(file, readFileSync(path, "utf8")));
}
writeFileSync(join("data", "lexicons", "README.md"), lexiconsReadme());
