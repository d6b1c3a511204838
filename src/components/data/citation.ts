/** The citation of the data set itself, after that of the report. */
import {h} from "../element.js";
import {say} from "../language.js";
import {dataFile} from "../links.js";
import {datapackage} from "./package.js";
import {copied} from "./snippets.js";

export function datasetCitation(): HTMLElement {
  const address = dataFile("datapackage.json");
  const {version} = datapackage;
  const bibtex = `@misc{fazhi-atlas,
  title = {法治年报图谱 Fazhi Atlas},
  author = {{The Fazhi Atlas authors}},
  version = {${version}},
  url = {${address}}
}`;
  return h(
    "div",
    null,
    copied(
      say(
        `法治年报图谱作者. 法治年报图谱[DB/OL]. 版本 ${version}. ${address}.`,
        `The Fazhi Atlas authors. Fazhi Atlas (version ${version}) [Data set]. ${address}`
      ),
      say("GB/T 7714", "APA")
    ),
    copied(bibtex, "BibTeX")
  );
}
