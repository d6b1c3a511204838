import {readFileSync} from "node:fs";
import {basename} from "node:path";
import {describe} from "node:test";
import {knowledge, textSource} from "../../loaders/index.ts";
import {proposal} from "../../loaders/propose/proposal.ts";
import {decided} from "../../loaders/propose/review.ts";
import {cases} from "../cases.ts";

const words = await knowledge();

describe("the row that is proposed for a file", () =>
  cases(import.meta.dirname, (file) => {
    const {proposal: made} = proposal(
      textSource(readFileSync(file, "utf8")),
      {path: basename(file), member: ""},
      words
    );
    const {area, year, yearBasis, genre, issuerLevel, title} = made.row;
    return {
      decided: decided(made),
      certainty: made.certainty,
      area,
      year,
      yearBasis,
      genre,
      issuerLevel,
      title,
      why: made.why.zh,
      question: made.question?.zh ?? null,
      against: made.against?.zh ?? null
    };
  }));
