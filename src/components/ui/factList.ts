/** Facts by name: one under another, or in a row. Unknown facts are left out. */
import {type Child, h} from "../base/element.js";

/** A value that is null, false or empty is not known. */
export type Fact = readonly [name: Child, value: Child];

const present = (facts: readonly Fact[]) => facts.filter(([, value]) => value);

/** One under another. */
export const factList = (facts: readonly Fact[]): HTMLElement =>
  h(
    "dl",
    {class: "facts"},
    present(facts).map(([name, value]) => [h("dt", null, name), h("dd", null, value)])
  );

/** Side by side, where there is room. */
export const factRow = (facts: readonly Fact[]): HTMLElement =>
  h(
    "dl",
    {class: "fact-row"},
    present(facts).map(([name, value]) => h("div", null, h("dt", null, name), h("dd", null, value)))
  );
