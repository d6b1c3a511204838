/**
 * The closed lists of codes, each once: a list for checking what is read and written, and the union of its words for the
 * compiler. The words in Chinese and English for each code are in `loaders/codelists.ts`, meanings in
 * `loaders/explanations.ts`.
 */

export const bounds = ["exact", "over", "under", "about", "range"] as const;
export type Bound = (typeof bounds)[number];

export const kinds = ["count", "money", "percent", "change", "duration", "measure"] as const;
export type Kind = (typeof kinds)[number];

/** The time that a figure speaks of: its reference period, as seen from the year of the report. */
export const periods = [
  "year",
  "part_year",
  "multi_year",
  "term",
  "plan",
  "to_date",
  "point",
  "target",
  "previous",
  "other"
] as const;
export type Period = (typeof periods)[number];

/** The place of the words that decide a reference period, from the nearest to the farthest; `report` is the report's year, assumed. */
export const periodBases = ["clause", "sentence", "paragraph", "heading", "report"] as const;
export type PeriodBasis = (typeof periodBases)[number];

/** The part of the reference area that a figure is of. */
export const scopes = ["area", "own", "unit", "subset", "other_level", "other_area"] as const;
export type Scope = (typeof scopes)[number];

/** Why a figure may not stand in an annual series of its indicator. */
export const apartReasons = [
  "unconfirmed",
  "growth",
  "unit",
  "target",
  "several_years",
  "to_date",
  "part_year",
  "other_year",
  "part",
  "body",
  "other_level",
  "other_area",
  "repeat",
  "other_value"
] as const;
export type Apart = (typeof apartReasons)[number];

/** The status of an observation, to be known before it is used; the codes of SDMX's CL_OBS_STATUS stand in `docs/methods.md`. */
export const observationStatuses = ["normal", "provisional", "restated", "break", "outlier", "conflict"] as const;
export type ObservationStatus = (typeof observationStatuses)[number];

/** Why of the figures that compete for an observation this one was taken. */
export const choiceRules = ["only", "exact", "total", "sum", "later", "none"] as const;
export type ChoiceRule = (typeof choiceRules)[number];

/** The fate of a comparable figure: it is the observation's value, says it again, gave way to another, stands in a conflict. */
export const observedAs = ["value", "again", "other", "conflict"] as const;
export type ObservedAs = (typeof observedAs)[number];

/** Why an area has no observation of an indicator that it told of before. */
export const silenceReasons = [
  "no_report",
  "silent",
  "several_years",
  "to_date",
  "target",
  "part_year",
  "other_year",
  "part",
  "growth",
  "unconfirmed"
] as const;
export type SilenceReason = (typeof silenceReasons)[number];

/** The answer of the next year's report to a sentence of the plans: done with a figure, done in words, planned again, nothing that was found; or no promise. */
export const promiseOutcomes = ["figure", "prose", "restated", "unmentioned", "general"] as const;
export type PromiseOutcome = (typeof promiseOutcomes)[number];

/** Why a sentence of the plans is no promise. */
export const generalReasons = ["address", "guidance", "stance", "glossary", "horizon", "short"] as const;
export type GeneralReason = (typeof generalReasons)[number];

/** The roles of a section in its report. */
export const roles = ["preamble", "achievements", "problems", "plans", "signature"] as const;
export type Role = (typeof roles)[number];

export const severities = ["error", "warning", "note"] as const;
export type Severity = (typeof severities)[number];

export const documentKinds = ["law", "regulation", "policy", "plan", "book_or_media", "other"] as const;
export type DocumentKind = (typeof documentKinds)[number];

export const documentLevels = ["national", "local"] as const;
export type DocumentLevel = (typeof documentLevels)[number];

/** A zone is a functional area that reports without a code of its own. */
export const areaLevels = ["province", "prefecture", "county", "zone"] as const;
export type AreaLevel = (typeof areaLevels)[number];

/** The bases of a reporting year that a text or the catalogue may give. */
export const toldYearBases = ["stated", "inferred"] as const;
/** With that of a report whose dates contradict one another. */
export const yearBases = [...toldYearBases, "contradicted"] as const;
export type YearBasis = (typeof yearBases)[number];

export const genres = [
  "government_report",
  "work_report",
  "party_report",
  "department_report",
  "township_report",
  "zone_report",
  "press_review",
  "other"
] as const;
export type Genre = (typeof genres)[number];

/** Who issues a report: the government or the Party committee of an area, or a body within it, whose figures are not the area's. */
export const issuerLevels = ["government", "party", "department", "township", "zone", "other"] as const;
export type IssuerLevel = (typeof issuerLevels)[number];

/** The state of an address of the ledger: it is on record; its page was captured; the page changed since; it is gone. */
export const ledgerStates = ["listed", "captured", "changed", "gone"] as const;

/**
 * The state of the report that an area owes for a year: in the catalogue; there and unreadable; only texts of bodies within the area or of
 * other kinds; else the state of its address; not on record.
 */
export const coverageStates = ["catalogued", "unreadable", "other_text", ...ledgerStates, "none"] as const;
export type CoverageState = (typeof coverageStates)[number];

/** The state of an address at the last try: the page as it was captured, another page, no page; never tried. */
export const addressStates = ["alive", "changed", "gone", "unchecked"] as const;
export type AddressState = (typeof addressStates)[number];

/**
 * Whether a report was public before 1 April: by the date that is stated; because it was captured by then; it was late; no date tells; dates
 * contradict one another; the ledger has nothing, which says nothing of the report.
 */
export const timelyStates = ["on_time", "captured_in_time", "late", "unknown", "withheld", "none"] as const;
export type TimelyState = (typeof timelyStates)[number];

/** Why a text is no report: an official explanation of one, a press conference, a model to copy from, a document of another kind. */
export const refusalReasons = ["commentary", "transcript", "model_essay", "other_document"] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** Why a series breaks: the area has another name, another code, or another territory from then on. */
export const breakKinds = ["name", "code", "territory"] as const;
export type BreakKind = (typeof breakKinds)[number];

/** The parts that the national inspection rules prescribe for the yearly report. */
export const dutyParts = ["on_time", "submitted", "measures", "problems", "leaders", "plans"] as const;
export type DutyPartName = (typeof dutyParts)[number];

export const dutyStates = [
  "present",
  "short",
  "causes_untold",
  "missing",
  "on_time",
  "late",
  "unknown",
  "signed_in_time",
  "signed_later",
  "undated",
  "withheld",
  "not_owed"
] as const;
export type DutyState = (typeof dutyStates)[number];

export const scripts = ["simplified", "traditional", "mixed"] as const;
export type Script = (typeof scripts)[number];

/** Whether `value` is one of the `codes`; narrows its type, so that a checked text needs no cast. */
export const isCode = <Code extends string>(codes: readonly Code[], value: string): value is Code =>
  codes.some((code) => code === value);
