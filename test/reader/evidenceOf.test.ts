import assert from "node:assert/strict";
import {describe, it} from "node:test";
import type {Reading} from "../../loaders/index.ts";
import {findEvidence, findSentenceEvidence} from "../../src/components/evidence/findEvidence.ts";
import {projectReadings} from "../corpus.ts";

const readings = await projectReadings();

describe("evidence", () => {
  it("of a figure: its words within its sentence, its neighbours, the headings above it and the repairs in it", () => {
    for (const reading of readings)
      for (const {id} of reading.figures) {
        const {figure, sentences, path, repairs, whole} = findEvidence(reading, id)!;
        const own = sentences.find(({ordinal}) => ordinal === figure.sentence)!;
        assert.equal(own.text.slice(figure.start - own.start, figure.end - own.start), figure.quote);
        assert.ok(sentences.length > 1 && sentences.length <= 3);
        assert.equal(path.at(-1)?.ordinal, own.section);
        assert.ok(path.every((section, i) => section.parent === (path[i - 1]?.ordinal ?? null)));
        assert.ok(repairs.every(({sourceStart}) => sourceStart < own.sourceEnd));
        assert.equal(whole !== null, figure.partOf !== null);
      }
  });

  it("of a sentence: the figures in it; between sentences there is none", () => {
    const [reading] = readings as [Reading];
    const {sourceStart, ordinal} = reading.sentences[reading.figures[0]!.sentence]!;
    const found = findSentenceEvidence(reading, sourceStart)!;
    assert.deepEqual([found.sentence.ordinal, found.figures[0]!.id], [ordinal, reading.figures[0]!.id]);
    assert.equal(findSentenceEvidence(reading, reading.source.length), null);
    assert.equal(findEvidence(reading, `${reading.report.report}@1000000`), null);
  });
});
