import {Parser} from "htmlparser2";
import {ReadError} from "./readError.ts";

/** Browsers stop at some 500 elements within one another; broken pages that never close a tag go deeper. */
const DEPTH = 3000;

/** Throws a `ReadError` where elements of a page are nested deeper than any page of a report, before a tree is made of them. */
export function checkNesting(html: string, file: string): void {
  let depth = 0;
  const parser = new Parser({
    onopentagname() {
      if (++depth > DEPTH) throw tooDeep(file);
    },
    onclosetag() {
      depth--;
    }
  });
  parser.end(html);
}

const tooDeep = (file: string) =>
  new ReadError(
    file,
    "limits",
    `网页标签嵌套超过 ${DEPTH} 层，不是正常的网页。请把正文另存为 .txt。`,
    `its tags are nested more than ${DEPTH} deep: no ordinary page. Save its text as .txt.`
  );
