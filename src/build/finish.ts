/** Run after the build, in the folder of the project. */
import {unpacked} from "./dataArchive.ts";
import {copyPages} from "./pageCopies.ts";
import {prepare} from "./prepare.ts";
import {seal} from "./seal.ts";
import {aside, checkPages, swapIn} from "./swap.ts";

checkPages(aside);
console.log(`${copyPages(aside, `${unpacked}/pages`)} pages of indicators and reports`);
// Sealed first: a script that data brought into a page would have a hash of its own in the policy otherwise.
console.log(`sealed ${seal(aside)} pages`);
console.log(`prepared ${await prepare(aside)} pages`);
swapIn();
