/** `npm run docs`: writes the tables of rules into the documentation. */
import {readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {documented, ruleTables} from "./docs/ruleTables.ts";

for (const file of new Set(ruleTables.map((table) => table.file))) {
  const path = join("docs", file);
  writeFileSync(path, documented(file, readFileSync(path, "utf8")));
}
