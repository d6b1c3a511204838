#!/usr/bin/env -S npx tsx
import {fileURLToPath} from "node:url";
import {Command, Option} from "commander";
import {build} from "./commands/build.ts";
import {extract} from "./commands/extract.ts";
import {text} from "./commands/text.ts";
import {tableNames} from "./index.ts";

const data = new Option("--data <dir>", "folder of reports, codebook and lexicons").default(
  fileURLToPath(new URL("../data", import.meta.url)),
  "the project's data/"
);

const program = new Command("fazhi")
  .description("法治年报图谱 · Fazhi Atlas: every figure of a rule-of-law report, with its sentence and its bytes")
  .addHelpText(
    "after",
    "\nExit codes: 0 done; 1 some input could not be read (each is named on stderr); 2 the command's words are off."
  )
  .exitOverride(({exitCode}) => process.exit(exitCode === 0 ? 0 : 2));

program
  .command("extract")
  .description("print a table of any report file as NDJSON, one row a line, in reading order")
  .argument("<file...>", "report files (.txt .md .html .docx .pdf); they need not be in the catalogue")
  .addOption(new Option("--table <name>", "which table").choices(tableNames).default("measurements"))
  .addOption(data)
  .action(extract);

program
  .command("text")
  .description("print the repaired text of a report file")
  .argument("<file>", "report file")
  .addOption(data)
  .action(text);

program
  .command("build")
  .description("write every table as Parquet")
  .requiredOption("--out <dir>", "folder to write into")
  .addOption(data)
  .action(build);

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough (`| head`) is no failure.
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

await program.parseAsync();
