/** Facts by name: one under another, or in a row. What is not known is left out. */
import {type Child, h} from "./element.js";

export type Fact = readonly [name: Child, value: Child];

const known = (facts: readonly Fact[]) => facts.filter(([, value]) => value);

export const factList = (facts: readonly Fact[]): HTMLElement =>
  h(
    "dl",
    {class: "facts"},
    known(facts).map(([name, value]) => [h("dt", null, name), h("dd", null, value)])
  );

export const factRow = (facts: readonly Fact[]): HTMLElement =>
  h(
    "dl",
    {class: "fact-row"},
    known(facts).map(([name, value]) => h("div", null, h("dt", null, name), h("dd", null, value)))
  );
