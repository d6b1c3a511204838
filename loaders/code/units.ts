import type {Kind, Knowledge} from "../types.ts";

/** Which classes a unit of measure belongs to: 件 is a case, and a document. */
export type UnitClasses = ReadonlyMap<string, readonly string[]>;

/** Units of growth, which say nothing of what grows. */
const relativeUnits = new Set(["%", "‰", "成", "番", "倍", "个百分点", "百分点"]);
const pointUnits = new Set(["个百分点", "百分点"]);

/** The rows of `data/codebook/units.csv`, from unit to classes. */
export function unitClasses(knowledge: Knowledge): UnitClasses {
  const classes = new Map<string, string[]>();
  for (const row of knowledge.units)
    for (const unit of row.units) classes.set(unit, [...(classes.get(unit) ?? []), row.class]);
  return classes;
}

const bracketed = /[（(][^（）()]*[)）]/g;
const none: readonly string[] = [];

/** Classes of a mention's unit; brackets are left out where the unit is not listed with them (份(册) is 份). No unit is the class `none`. */
export function classesOf(unit: string, classes: UnitClasses): readonly string[] {
  if (!unit) return ["none"];
  return classes.get(unit) ?? classes.get(unit.replace(bracketed, "")) ?? none;
}

const isRate = (kind: Kind) => kind === "percent" || kind === "change";

/** The figures that a row of the codebook accepts: kinds (none given: its own and growth) and classes of units. */
export interface Accepted {
  readonly kind: Kind;
  readonly kinds: readonly string[];
  readonly units: readonly string[];
}

/**
 * True where a figure of this kind and unit can be a value, or the growth, of the indicator.
 * A rate takes percentages; a count takes its units, or any growth; only rates grow by percentage points.
 */
export function fits(kind: Kind, unit: string, classes: readonly string[], accepted: Accepted): boolean {
  if (accepted.kinds.length > 0 && !accepted.kinds.includes(kind)) return false;
  const relative = relativeUnits.has(unit);
  if (isRate(accepted.kind)) return relative && isRate(kind);
  if (kind === "change" && relative) return !pointUnits.has(unit);
  if (kind === "percent") return false;
  if (accepted.kind === "money") return kind === "money" || (kind === "change" && classes.includes("money"));
  if (accepted.kind === "measure") return kind === "measure" || unit === "";
  // 查处治安案件1326: what is counted tells enough
  if (kind === "count" && unit === "") return true;
  return kind !== "money" && accepted.units.some((name) => classes.includes(name));
}
