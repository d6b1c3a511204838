/** The source file of a report, byte for byte as it was read: offsets count in it, and its hash can be checked. */
import type {Row} from "../../../loaders/index.ts";
import {type Child, h} from "../base/element.js";
import {opensElsewhere, sourceFile} from "../base/links.js";
import {save} from "../base/savedFile.js";
import {sourceBytes} from "../store/sourceBytes.js";

/** A link that hands over the file under its own name; without scripts, and where that fails, the gzipped file of the site. */
export function sourceLink({file, sha256}: Pick<Row<"reports">, "file" | "sha256">): Child {
  const name = file.replace(/^.*\//, "");
  const href = sourceFile(sha256);
  const take = async (event: MouseEvent) => {
    if (opensElsewhere(event)) return;
    event.preventDefault();
    try {
      save(name, new Blob([await sourceBytes(sha256)], {type: "application/octet-stream"}));
    } catch {
      location.assign(href);
    }
  };
  return h("a", {href, download: `${name}.gz`, onclick: take}, h("code", null, file));
}
