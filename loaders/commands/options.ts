/** Options that several commands share. */
import {type Command, Option} from "commander";
import {genres, issuerLevels} from "../../shared/codes.ts";
import {formats} from "./answers.ts";

/** A command that is loaded when it is called. */
export const called =
  <Words extends readonly unknown[]>(load: () => Promise<(...words: Words) => Promise<void>>) =>
  async (...words: Words): Promise<void> =>
    (await load())(...words);

export const built = new Option(
  "--tables <dir>",
  "folder that `fazhi build` wrote; without it the reports are read anew"
);
export const format = (usual: (typeof formats)[number]) =>
  new Option("--format <name>", "how to print").choices(formats).default(usual);
export const bom = new Option(
  "--bom",
  "CSV with a byte order mark, for Excel, also into a pipe (into a file it always has one)"
);

/** Options of the commands that ask the tables. */
export const overTables = (command: Command) => command.addOption(built).addOption(format("table")).addOption(bom);

/** Options that say what stands in the row of a report. */
export const overRow = (command: Command) =>
  command
    .option("--area <code>", "code of GB/T 2260, or the name in Chinese")
    .option("--year <year>", "the year it reports on")
    .option("--title <text>", "title")
    .option("--issuer <text>", "who issued it")
    .addOption(new Option("--issuer-level <name>", "who that is").choices(issuerLevels))
    .option("--signed <date>", "date of the signature: 2021-03-31 or 2021-03")
    .option("--published <date>", "date of publication that its page states: 2021-03-31 or 2021-03")
    .option("--outlet <name>", "newspaper or site that brought it")
    .addOption(new Option("--genre <name>", "kind of text").choices(genres))
    .option("--url <address>", "where it was published")
    .option("--accessed <date>", "day on which the file was taken from there")
    .option("--note <text>", "what a reader should know of the file, in Chinese")
    .option("--note-en <text>", "the same in English");
