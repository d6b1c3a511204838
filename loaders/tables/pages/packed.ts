import {strFromU8, strToU8, zlibSync} from "fflate";
import {packedJson} from "../../../shared/packing/packedJson.ts";
import type {Files} from "../tableFiles.ts";

/** Files in a folder are the data of one page of a kind; those beside the folders are small. */
const reading = /^(.+\/.+)\.json$/;

/**
 * The files of single pages as the site has them: `<kind>/<id>.json` becomes `<kind>/<id>.bin`, packed by `shared/packing` and deflated (RFC 1950), a fifth
 * of its bytes whatever the server compresses. fflate is the same on any machine, so the bytes are too.
 */
export const packed = (files: Files): Files =>
  Object.fromEntries(
    Object.entries(files).map(([path, bytes]) => {
      const stem = reading.exec(path)?.[1];
      return stem ? [`${stem}.bin`, zlibSync(strToU8(packedJson(strFromU8(bytes))), {level: 9})] : [path, bytes];
    })
  );
