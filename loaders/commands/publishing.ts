import {type Command, Option} from "commander";
import hosts from "../../data/publishing/hosts.json" with {type: "json"};
import {called} from "./options.ts";
import {WordsError} from "./wordsError.ts";

/** Adds the commands by which a built site is checked, sent and kept as a version. */
export function addPublishing(program: Command, data: Option): void {
  program
    .command("publish-check")
    .description("say whether a built site is fit to be public on a host, and what to do where it is not")
    .argument("[dir]", "folder of the built site", "dist")
    .addOption(new Option("--host <name>", "where it will stand").choices(Object.keys(hosts)).makeOptionMandatory())
    .option("--url <address>", "ask the running site too: a dozen small requests, one after another")
    .option("--no-accessibility", "leave the check in Chromium out")
    .addOption(data)
    .action(called(async () => (await import("./publishCheck.ts")).publishCheck));

  program
    .command("publish")
    .description("list the files of a built site that are to be sent, for rsync --files-from=- and rclone --files-from")
    .argument("[dir]", "folder of the built site", "dist")
    .option("--changed", "those alone that are new or changed since the site was last recorded", false)
    .option("--gone", "those that are to be taken away from the host", false)
    .option("--record", "write down that the site is sent as it is now", false)
    .option("--since <file>", "the record", ".cache/published.json")
    .action(called(async () => (await import("./publish.ts")).publish));

  program
    .command("release")
    .description(
      "write a data version of a built site, once for ever: hashes, what changed since the last, citation and catalogue metadata, an Atom feed"
    )
    .argument("[dir]", "folder of the built site", "dist")
    .addOption(
      new Option("--date <day>", "the version, YYYY-MM-DD").makeOptionMandatory().argParser((day: string) => {
        if (/^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day))) return day;
        throw new WordsError(day, "请写成 2026-12-01 这样的日期。", "It must be a day like 2026-12-01.");
      })
    )
    .option("--out <dir>", "folder of the versions", "data/releases")
    .option("--site <address>", "where the site stands, for the links of the feed", "")
    .action(called(async () => (await import("./release.ts")).release));
}
