/** The command line; `bin/fazhi.js` starts it as a bundle. */
import {fileURLToPath} from "node:url";
import {Argument, Command, Option} from "commander";
import {areaLevels} from "../shared/codes.ts";
import {findSystemFault} from "../shared/systemFault.ts";
import {orders, panelEndings} from "./commands/answers.ts";
import {complain} from "./commands/complaint.ts";
import {completion, shells} from "./commands/completion.ts";
import {intake} from "./commands/intake.ts";
import {bom, built, called, format, overTables} from "./commands/options.ts";
import {others} from "./commands/others.ts";
import {addPublishing} from "./commands/publishing.ts";
import {WordsError} from "./commands/wordsError.ts";
import {ReadError} from "./read/readError.ts";
import {tableNames} from "./tables/row.ts";

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
  .description("print a table of any report file, as NDJSON unless told, in reading order")
  .argument(
    "<file...>",
    "report files (text, web page, Word, PDF, OFD, RTF, Excel, CSV); they need not be in the catalogue; - for standard input"
  )
  .addOption(new Option("--table <name>", "which table").choices(tableNames).default("measurements"))
  .addOption(format("ndjson"))
  .addOption(bom)
  .addOption(data)
  .action(called(async () => (await import("./commands/extract.ts")).extract));

program
  .command("text")
  .description("print the repaired text of a report file")
  .argument("<file>", "report file; - for standard input")
  .addOption(data)
  .action(called(async () => (await import("./commands/text.ts")).text));

program
  .command("why")
  .description(
    "tell how one figure was read: its words, the candidates with their scores, why the winner won, period and scope"
  )
  .argument("<address>", "the figure's address (report@offset), or a report file")
  .argument("[quote]", "with a file: the figure as it stands in the text")
  .addOption(data)
  .addHelpText(
    "after",
    `
Examples:
  fazhi why 620400-2023@2801
  fazhi why report.docx 1,120件`
  )
  .action(called(async () => (await import("./commands/why.ts")).why));

program
  .command("build")
  .description("write every table as Parquet")
  .requiredOption("--out <dir>", "folder to write into")
  .option("--no-cache", "read every report anew, and keep nothing for the next run")
  .addOption(data)
  .action(called(async () => (await import("./commands/build.ts")).build));

addPublishing(program, data);

program
  .command("shard")
  .description(
    "read one part of the corpus, on one of several machines that share a disk; `fazhi merge` joins the parts"
  )
  .requiredOption("--of <n>", "how many parts there are")
  .option("--index <i>", "which one, from 0; without it SLURM_ARRAY_TASK_ID or JOB_COMPLETION_INDEX says")
  .requiredOption("--out <dir>", "folder of the parts, the same for all; a part that still holds is left as it is")
  .addOption(data)
  .addHelpText(
    "after",
    `
Examples:
  fazhi shard --of 8 --index 3 --out parts
  sbatch ops/slurm.sh parts tables`
  )
  .action(called(async () => (await import("./commands/shard.ts")).shard));

program
  .command("merge")
  .description("write every table as Parquet, as `fazhi build` does, from the parts that `fazhi shard` made")
  .argument("<parts>", "folder of the parts")
  .requiredOption("--out <dir>", "folder to write into")
  .addOption(data)
  .action(called(async () => (await import("./commands/merge.ts")).merge));

overTables(program.command("query"))
  .addOption(data)
  .description("answer one SQL SELECT over the tables; they are read-only, and nothing else is within its reach")
  .argument("<sql>", "DuckDB SQL; DESCRIBE and SUMMARIZE too; - for standard input")
  .addHelpText(
    "after",
    `
Examples:
  fazhi query "SELECT area, value, unit, quote FROM measurements WHERE indicator = 'reconsideration.closed'"
  fazhi query "FROM findings WHERE severity = 'error'" --tables tables --format csv > findings.csv
  fazhi query "DESCRIBE measurements"`
  )
  .action(called(async () => (await import("./commands/query.ts")).query));

overTables(program.command("search"))
  .addOption(data)
  .description("print every place of a word with what stands around it; Simplified and Traditional are one")
  .argument("<word...>", "words as they stand side by side")
  .addOption(new Option("--width <n>", "width of each side, in places of the terminal").argParser(Number).default(36))
  .addOption(new Option("--sort <by>", "order of the lines").choices(orders).default("report"))
  .addHelpText(
    "after",
    `
Examples:
  fazhi search 行政复议 --sort right
  fazhi search 法律援助 --tables tables --format ndjson`
  )
  .action(called(async () => (await import("./commands/search.ts")).search));

others(program, data);
intake(program, data);

program
  .command("panel")
  .description("write areas and years by indicators to a file for Stata, R, Excel or DuckDB, with why a cell is empty")
  .requiredOption("--out <file>", `the file; its ending says what it is: ${panelEndings.join(", ")}`)
  .option("--indicators <ids>", "ids separated by commas; without it all that have a value")
  .option("--areas <codes>", "codes separated by commas; without it all that have a report")
  .addOption(new Option("--level <name>", "only areas of this level").choices(areaLevels))
  .addOption(new Option("--from <year>", "first year").argParser(Number))
  .addOption(new Option("--until <year>", "last year").argParser(Number))
  .option("--long", "a row an area, year and indicator, instead of columns an indicator")
  .option("--balanced", "rows for years without a report too")
  .option("--site <address>", "address of the published site, for links to the evidence")
  .addOption(built)
  .addOption(data)
  .addHelpText(
    "after",
    `
Examples:
  fazhi panel --out panel.dta --indicators reconsideration.received,litigation.attendance_rate
  fazhi panel --out counties.xlsx --level county --from 2019 --long`
  )
  .action(called(async () => (await import("./commands/panelExport.ts")).panelExport));

program
  .command("brief")
  .description("print a brief with its figures looked up and footnotes, or accept their values as they are now")
  .argument("<file>", "Markdown with figures in braces: {figure:620100-2020@2582=128}")
  .option("--accept", "write the values that hold now into the file, in the place of those that the author saw")
  .addOption(new Option("--lang <name>", "which language").choices(["zh", "en"]).default("zh"))
  .addOption(new Option("--style <name>", "style of the references").choices(["gbt7714", "apa"]).default("gbt7714"))
  .option("--site <address>", "address of the published site, for links to the sentences", "")
  .addOption(data)
  .addHelpText(
    "after",
    `
Examples:
  fazhi brief briefs/mediation.md > mediation.txt
  fazhi brief briefs/mediation.md --accept`
  )
  .action(called(async () => (await import("./commands/brief.ts")).brief));

program
  .command("check")
  .description("tell whether catalogue, codebook and the codebook's examples hold")
  .addOption(data)
  .addHelpText("after", "\nExample:\n  fazhi check && npm run build")
  .action(called(async () => (await import("./commands/check.ts")).check));

program
  .command("eval")
  .description(
    "hold the figures that are read against lists made by hand: precision, recall and F1 per report and in all"
  )
  .option(
    "--texts <dir>",
    "report files, of any kind that the project reads; without it the catalogue's reports with a list"
  )
  .option("--gold <dir>", "gold lists: NAME.jsonl for the report file of the same base name; of a panel: gold.jsonl")
  .option(
    "--panel <dir>",
    "reports with their catalogue.csv: score the series of years, against data/gold/panel unless told"
  )
  .option(
    "--agreement",
    "how far two readers agree who judged the same figures (data/gold/agreement); with --panel, how the program agrees with both"
  )
  .option(
    "--promises",
    "with --panel: how the matcher of promises stands against pairs of sentences read there (data/gold/promises)"
  )
  .option("--record", "with --promises: write the scores that the pages tell (data/gold/promises/measured.json)")
  .option("--errors", "list what is missed, spurious, wrong or miscoded, with its sentence")
  .addOption(data)
  .action(called(async () => (await import("./commands/eval.ts")).evaluate));

program
  .command("completion")
  .description("print a script that completes words of this command in a shell")
  .addArgument(new Argument("<shell>", "which shell").choices(shells))
  .addHelpText("after", "\nExample:\n  source <(fazhi completion bash)")
  .action((shell: (typeof shells)[number]) => console.log(completion(program, shell)));

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough (`| head`) is no failure.
  if (error.code === "EPIPE") process.exit(0);
  const fault = findSystemFault(error);
  if (!fault) throw error;
  complain([fault]);
  process.exit(1);
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof WordsError) {
    console.error(`fazhi: ${error.message}`);
    process.exit(2);
  }
  // Faults of the input are told in sentences; anything else is a fault of the program, with its stack.
  const fault = findSystemFault(error);
  if (!fault && !(error instanceof ReadError) && !(error instanceof AggregateError)) throw error;
  complain([fault ?? error]);
}
