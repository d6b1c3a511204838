import type {GeneralReason, PromiseOutcome} from "../shared/codes.ts";

type Words = readonly [zh: string, en: string];

/** The names of the codes of promises. */
export const promiseWords = {
  outcome: {
    figure: ["有数回应", "Told, with a figure"],
    prose: ["文字回应", "Told, in words"],
    restated: ["再次列入计划", "Planned again"],
    unmentioned: ["未见提及", "Not mentioned"],
    general: ["不是具体承诺", "No promise"]
  },
  general: {
    address: ["称谓、号召", "Address or appeal"],
    guidance: ["指导思想、总起句", "Guidance or announcement"],
    stance: ["表态", "Stance"],
    glossary: ["名词解释", "Glossary"],
    horizon: ["不是次年之事", "Not of the next year"],
    short: ["过短", "Too short"]
  }
} as const satisfies {readonly outcome: Record<PromiseOutcome, Words>; readonly general: Record<GeneralReason, Words>};
