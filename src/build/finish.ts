/** Run after the build, in the folder of the project. */
import {unpacked} from "./archive.ts";
import {copyPages} from "./copies.ts";
import {prepare} from "./prepare.ts";
import {seal} from "./seal.ts";

console.log(`${copyPages("dist", `${unpacked}/pages`)} pages of indicators and reports`);
console.log(`prepared ${await prepare("dist")} pages`);
console.log(`sealed ${seal("dist")} pages`);
