import {type Command, Option} from "commander";
import {bom, called, format, overRow} from "./options.ts";

/** Adds the commands by which reports get in, and by which what is in is told and changed. `data`: the option that names the data folder. */
export function intake(program: Command, data: Option): void {
  overRow(program.command("add"))
    .description(
      "put reports into the catalogue: one file at once; of folders, ZIP archives and several files a review table is made, which --accept takes in; a CSV of addresses goes on record in the ledger"
    )
    .argument("[path...]", "report files, folders, ZIP archives")
    .option("--accept <table>", "take in the rows of a review table that say yes")
    .option("--review <table>", "where to write the review table (review.csv); also for one file")
    .option("--force", "add one file though it looks like no report, or like one that is there")
    .option("--dry-run", "show what would be added and change nothing")
    .addOption(data)
    .addHelpText(
      "after",
      `
  Examples:
    fazhi add ~/Downloads/report.docx --dry-run
    fazhi add report.html --area 620524 --year 2021 --url https://www.example.gov.cn/report.html
    fazhi add ~/Downloads/reports more.zip
    fazhi add --accept review.csv`
    )
    .action(called(async () => (await import("./add.ts")).add));

  overRow(program.command("set"))
    .description("change the row of a report in the catalogue")
    .argument("<report>", "its id")
    .option("--rename", "give its id and its file the names of its area and year too; links to it break")
    .addOption(data)
    .addHelpText("after", "\nExample:\n  fazhi set 620524-2021 --year 2022 --rename")
    .action(called(async () => (await import("./set.ts")).set));

  program
    .command("remove")
    .description("take reports out of the catalogue; their files move to reports/removed/")
    .argument("<report...>", "their ids")
    .addOption(data)
    .action(called(async () => (await import("./remove.ts")).remove));

  program
    .command("list")
    .description("print the reports of the catalogue")
    .option("--area <code>", "only of this area and those within it: a code or a name")
    .option("--year <year>", "only of this year")
    .addOption(format("table"))
    .addOption(bom)
    .addOption(data)
    .addHelpText("after", "\nExample:\n  fazhi list --area 甘肃省 --format csv > catalogue.csv")
    .action(called(async () => (await import("./list.ts")).list));

  program
    .command("ledger")
    .description(
      "print, area by year, whether a report is due and what is there of it: in the catalogue, an address, nothing"
    )
    .option(
      "--area <code>",
      "this area and all within it: a code or a name; without it the areas with a report or address"
    )
    .option("--year <year>", "only this year")
    .option("--missing", "only what is due and not in the catalogue")
    .addOption(format("table"))
    .addOption(bom)
    .addOption(data)
    .addHelpText("after", "\nExample:\n  fazhi ledger --area 天水市 --year 2023 --missing")
    .action(called(async () => (await import("./ledger.ts")).ledger));

  program
    .command("collate")
    .description("print what differs between two versions of a report: figures, findings, sentences")
    .argument("<before>", "the earlier version: a file, or a report of the catalogue")
    .argument("<after>", "the later one")
    .addOption(format("table"))
    .addOption(bom)
    .addOption(data)
    .addHelpText("after", "\nExample:\n  fazhi collate 620524-2021 data/reports/captures/files/3f….html")
    .action(called(async () => (await import("./collate.ts")).collate));

  program
    .command("capture")
    .description(
      "fetch the addresses on record politely: bytes, WARC, every try; the ledger says what is there, changed or gone"
    )
    .argument("[list...]", "CSV tables of addresses (网址 or url, with area, year, title), which go on record first")
    .option("--again", "ask also for what was fetched, whether it has changed")
    .addOption(new Option("--delay <ms>", "pause between two requests to a server").argParser(Number).default(2000))
    .addOption(data)
    .addHelpText("after", "\nExample:\n  fazhi capture addresses.csv && fazhi add data/reports/captures/files")
    .action(called(async () => (await import("./capture.ts")).capture));
}
