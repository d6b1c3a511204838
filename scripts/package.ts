/** `npm run package [FOLDER]`: makes the npm package `fazhi-atlas` in a folder (`.cache/package` unless told), from which `npm pack` takes it. */
import {join} from "node:path";
import {writePackage} from "./package/writePackage.ts";

const folder = process.argv[2] ?? join(".cache", "package");
const {bytes, files} = await writePackage(folder);
console.log(`${folder}: ${files} files, ${(bytes / 1e6).toFixed(1)} MB`);
