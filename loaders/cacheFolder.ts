import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";

const project = dirname(dirname(fileURLToPath(import.meta.url)));
/** The default folder of kept results. */
export const cacheFolder = () => process.env.FAZHI_CACHE ?? join(project, ".cache", "reports");
