import {anyOf, escaped} from "../lexis/alternatives.ts";
import {perKnowledge} from "../lexis/perKnowledge.ts";
import type {IssuerLevel, Knowledge} from "../types.ts";

/** A former or second name of a body: 农业农村局（乡村振兴局）. */
const secondName = /[（(][^（()）]{1,20}[）)]$/;
/** A zone that has a government of its own is an area: 浦东新区人民政府. */
const zoneGovernment = /(?:新区|开发区)/;

const endings = perKnowledge(({lexicons}): readonly {readonly level: IssuerLevel; readonly pattern: RegExp}[] =>
  lexicons["issuing-bodies"].map(({level, ending, followed}) => ({
    level,
    pattern: ending.startsWith("^")
      ? new RegExp(`^${escaped(ending.slice(1))}`)
      : new RegExp(`${escaped(ending)}${followed.length ? `${anyOf(followed)}?` : ""}$`)
  }))
);

/** The level of a body by its name, after `data/lexicons/issuing-bodies.csv`; null where that is the name of an area or nothing. */
export function bodyLevel(name: string, knowledge: Knowledge): IssuerLevel | null {
  const words = name.trim().replace(secondName, "");
  const level = endings(knowledge).find(({pattern}) => pattern.test(words))?.level ?? null;
  return level === "government" && zoneGovernment.test(words) ? null : level;
}
