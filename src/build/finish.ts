/** Run after the build, in the folder of the project. */
import {cpSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {withBase} from "./baseOfMissing.ts";
import {dataAddress} from "./dataAddress.ts";
import {unpacked} from "./dataArchive.ts";
import {writeEmbedScript} from "./embedScript.ts";
import {tellFaults} from "./faults.ts";
import {writeHostFiles} from "./hostFiles.ts";
import {joinModules} from "./joinModules.ts";
import {notices, shippedPackages} from "./licences.ts";
import {copyPages} from "./pageCopies.ts";
import type {PageHeads} from "./pageHeads.ts";
import {prepare} from "./prepare.ts";
import {copyReleases} from "./releases.ts";
import {seal} from "./seal.ts";
import {siteAddress} from "./siteAddress.ts";
import {copySources, type SourceFile} from "./sourceFiles.ts";
import {aside, checkPages, swapIn} from "./swap.ts";

tellFaults();
checkPages(aside);
// Before pages are copied, so that the copies ask for the joined modules too.
console.log(`${await joinModules(aside)} modules joined`);
const read = <Content>(file: string) => JSON.parse(readFileSync(`${unpacked}/build/${file}`, "utf8")) as Content;
console.log(`${copyPages(aside, `${unpacked}/pages`, read<PageHeads>("heads.json"))} pages of indicators and reports`);
console.log(`${copySources(aside, "data/reports", read<SourceFile[]>("sources.json"))} source files`);
cpSync(`${unpacked}/build/inputs.json`, join(aside, "data/inputs.json"));
console.log(`${copyReleases(aside, "data/releases")} data versions`);
const missing = join(aside, "404.html");
writeFileSync(missing, withBase(readFileSync(missing, "utf8"), siteAddress()));
// Sealed first: a script that data brought into a page would have a hash of its own in the policy otherwise.
console.log(`sealed ${seal(aside, dataAddress())} pages`);
writeEmbedScript(aside);
writeHostFiles(aside, dataAddress());
console.log(`prepared ${await prepare(aside)} pages`);
const packages = await shippedPackages(aside);
writeFileSync(join(aside, "licences.txt"), notices(packages));
console.log(`licences of ${packages.length} packages`);
swapIn();
