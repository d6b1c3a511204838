import type {Command, Option} from "commander";
import {bom, built, called, format} from "./options.ts";

/** The commands for other programs: extractors that read the same texts, and assistants that ask the tables. */
export function others(program: Command, data: Option): void {
  program
    .command("compare-readers")
    .description(
      "hold the answers of another extractor (JSONL as langextract writes it) against ours, and both against gold lists"
    )
    .argument("<file>", "one document a line: document_id, text, extractions")
    .option("--gold <dir>", "gold lists, <document_id>.jsonl each; those of the catalogue's reports unless told")
    .option("--all", "print what both say alike, too")
    .addOption(format("table"))
    .addOption(bom)
    .addOption(data)
    .action(called(async () => (await import("./compareReaders.ts")).compareReaders));

  program
    .command("mcp")
    .description("serve the tables, read-only, to an assistant: Model Context Protocol on standard input and output")
    .addOption(built)
    .addOption(data)
    .action(called(async () => (await import("./mcp.ts")).mcp));
}
