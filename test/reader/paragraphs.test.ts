import assert from "node:assert/strict";
import {describe, it} from "node:test";
import {paragraphs} from "../../src/components/report/paragraphs.ts";
import {sourceStretches, stretches, within} from "../../src/components/report/textLayers.ts";
import {projectReadings} from "../corpus.ts";

const readings = await projectReadings();

describe("the paragraphs of a report", () => {
  it("hold every character that is no white space, once and in order", () => {
    for (const reading of readings) {
      const found = paragraphs(reading);
      let at = 0;
      for (const {start, end} of found) {
        assert.ok(start >= at && end > start, reading.report.report);
        assert.equal(reading.text.slice(at, start).trim(), "");
        at = end;
      }
      assert.equal(reading.text.slice(at).trim(), "");
    }
  });

  it("set each heading of the outline as one heading of its level", () => {
    for (const reading of readings) {
      const headings = paragraphs(reading).filter(({kind}) => kind === "heading");
      const sections = reading.sections.filter(({heading}) => heading !== null);
      assert.deepEqual(
        headings.map(({section, level}) => [section, level]),
        sections.map(({ordinal, level}) => [ordinal, level])
      );
    }
  });
});

describe("what is known of a stretch", () => {
  it("is found by place as by going through all", () => {
    for (const reading of readings)
      for (const known of [stretches(reading), sourceStretches(reading)]) {
        const found = within(known);
        for (const {start, end, sourceStart, sourceEnd} of reading.sentences)
          for (const [low, high] of [
            [start, end],
            [sourceStart, sourceEnd]
          ] as const)
            assert.deepEqual(
              found(low, high).filter((one) => one.end > low && one.start < high && one.end > one.start),
              known.filter((one) => one.end > low && one.start < high && one.end > one.start)
            );
      }
  });
});
