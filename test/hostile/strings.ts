/** Hostile words through everything that writes them where they could be taken for something else. */
import {csvParseRows} from "d3-dsv";
import {visible} from "../../loaders/commands/print.ts";
import {escapedForTex} from "../../loaders/tables/bibtex.ts";
import {inlineJson} from "../../loaders/tables/dataset.ts";
import {csv} from "../../shared/csv.ts";
import {pathBelow} from "../../src/build/dataArchive.ts";
import {findStatement} from "../../src/components/notebook/statement.ts";
import {findRequest, literal} from "../../src/components/search/searchRequest.ts";
import {randomFrom} from "../repair/damage.ts";
import {hostile} from "./hostileWords.ts";
import type {Outcome} from "./outcome.ts";

/** A cell that a spreadsheet would compute. */
const formula = /^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠]/u;
const control = /[\p{Cc}\p{Cf}\u2028\u2029]/u;

/** The promise of each way of writing, whatever the words are. */
const promises: Readonly<Record<string, (words: string) => boolean>> = {
  "CSV has the cells it was given, and none that is computed": (words) => {
    const [, cells] = csvParseRows(csv([{a: words, b: 1, c: words}], ["a", "b", "c"]));
    return (
      cells?.length === 3 &&
      cells[1] === "1" &&
      cells[0] === cells[2] &&
      !formula.test(cells[0]!) &&
      cells[0]!.endsWith(words)
    );
  },
  "JSON in a page ends no script": (words) =>
    !inlineJson({words}).includes("<") && JSON.parse(inlineJson({words})).words === words,
  "BibTeX has balanced braces and no command of the words": (words) => {
    const {title} = escapedForTex({title: words});
    const bare = title.replace(/\\(?:text[a-z]+\{\}|[%#$&_])/g, "");
    return !/[\\{}%#$&_~^]/.test(bare);
  },
  "a terminal gets no control": (words) => !control.test(visible(words)),
  "a path stays below its folder": (words) => {
    try {
      const path = pathBelow("/site", words);
      return path.startsWith("/site/") && !path.split("/").includes("..");
    } catch (error) {
      return (error as Error).message.includes("would be written outside");
    }
  },
  "words are searched for as they stand": (words) => {
    const request = findRequest(words);
    return (
      request === null ||
      request.kind === "pattern" ||
      request.words.every((word) => new RegExp(literal(word)).test(word))
    );
  },
  "a statement is one that reads, or none": (words) => {
    const statement = findStatement(words);
    return statement === null || /^(?:select|describe|summarize|show|explain)$/.test(statement.kind);
  }
};

/** Writes `inputs` hostile words in each way. */
export function hostileStrings(inputs: number, seed = 1): Outcome {
  const random = randomFrom(seed);
  const failures: string[] = [];
  const ways = Object.entries(promises);
  for (let input = 0; input < inputs; input++) {
    const words = hostile(random);
    const [promise, holds] = ways[input % ways.length]!;
    try {
      if (!holds(words)) failures.push(`${promise}: ${JSON.stringify(words).slice(0, 200)}`);
    } catch (error) {
      failures.push(`${promise}: ${JSON.stringify(words).slice(0, 200)}: ${error}`);
    }
  }
  return {name: "hostile words through exports, pages and terminals", tried: inputs, failures};
}
