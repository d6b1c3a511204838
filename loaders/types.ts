/**
 * The nouns of the project. Every stage takes some of these and returns some of these;
 * stages never import one another, so what two of them share is declared here.
 */
export type * from "../shared/codes.ts";
export type * from "./types/accuracy.ts";
export type * from "./types/collated.ts";
export type * from "./types/context.ts";
export type * from "./types/coverage.ts";
export type * from "./types/described.ts";
export type * from "./types/figure.ts";
export type * from "./types/knowledge.ts";
export type * from "./types/observation.ts";
export type * from "./types/outline.ts";
export type * from "./types/promised.ts";
export type * from "./types/report.ts";
export type * from "./types/text.ts";
