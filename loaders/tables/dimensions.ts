import {perKnowledge} from "../lexis/perKnowledge.ts";

/** The dimension of each indicator. */
export const dimensionsOf = perKnowledge(
  ({indicators}): ReadonlyMap<string, string> => new Map(indicators.map(({id, dimension}) => [id, dimension]))
);
