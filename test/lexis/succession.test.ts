import assert from "node:assert/strict";
import {before, describe, it} from "node:test";
import {knowledge} from "../../loaders/index.ts";
import {succession} from "../../loaders/lexis/succession.ts";

let areas: ReturnType<typeof succession>;
let population: ReadonlyMap<string, number | null>;
before(async () => {
  const known = await knowledge("data");
  areas = succession(known.areas);
  population = new Map(known.areas.map(({code, population}) => [code, population]));
});

describe("areas in time", () => {
  it("a series goes on where one new area took over all of one", () => {
    assert.equal(areas.seriesArea("130625"), "130609");
    assert.equal(areas.seriesArea("132423"), "130609");
    assert.equal(areas.seriesArea("440300-guangming"), "440311");
    assert.equal(areas.seriesArea("350427"), "350405");
    assert.equal(areas.seriesArea("999999"), "999999");
  });
  it("and not where it was divided or merged", () => {
    assert.equal(areas.seriesArea("330104"), "330104");
    assert.equal(areas.seriesArea("110103"), "110103");
    assert.equal(areas.seriesArea("440300-dapeng"), "440300-dapeng");
  });
  it("a code that was that of another area is told by the year", () => {
    assert.equal(areas.seriesArea("511421", 1996), "500231");
    assert.equal(areas.seriesArea("511421", 2015), "511421");
    assert.equal(areas.seriesArea("132401", 1990), "130682");
  });
  it("the area of a series in a year", () => {
    assert.equal(areas.validAt("130609", 2012), "130625");
    assert.equal(areas.validAt("130625", 2020), "130609");
    assert.equal(areas.validAt("330113", 2015), null);
  });
  it("breaks are told with year, kind and what was before", () => {
    assert.deepEqual(areas.breaks("130609").at(-1), {year: 2015, kind: "code", area: "130625", nameZh: "徐水县"});
    assert.deepEqual(areas.breaks("130602").at(-1), {year: 2015, kind: "name", area: "130602", nameZh: "新市区"});
    assert.ok(areas.breaks("330110").some(({year, kind}) => year === 2021 && kind === "territory"));
    assert.deepEqual(areas.breaks("440311-x"), []);
  });
  it("residents are those of the same territory, or unknown", () => {
    assert.equal(population.get("130625"), population.get("130609"));
    assert.equal(population.get("350405"), population.get("350427"));
    assert.equal(population.get("330113"), null);
    assert.equal(population.get("350427"), 250503);
    assert.equal(population.get("110103"), null);
    assert.equal(population.get("371302"), 1844089);
  });
});
