import {readFileSync} from "node:fs";
import {describe} from "node:test";
import {cases} from "../cases.ts";
import {reading} from "./read.ts";

describe("outline and metadata of the case files", () =>
  cases(import.meta.dirname, (file) => reading(readFileSync(file, "utf8"))));
