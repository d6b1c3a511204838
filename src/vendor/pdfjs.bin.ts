import {pdfArchive} from "../../loaders/index.ts";
import {ship} from "./bundle.ts";

ship("node_modules/pdfjs-dist/cmaps");
process.stdout.write(pdfArchive());
