import type {Finding} from "../types.ts";

/** Why a file, or a row that names one, cannot be used, and what to do about it. Costs nothing but that file or row. */
export class ReadError extends Error {
  override readonly name = "ReadError";
  /** The same as a finding, for the table of findings. */
  readonly finding: Finding;

  /** `zh` and `en` each give the reason and what to do; `rule` names the check that failed. */
  constructor(
    readonly file: string,
    rule: string,
    zh: string,
    en: string
  ) {
    super(`${file}: ${en} ${zh}`);
    this.finding = {
      rule,
      severity: "error",
      message: `${file}：${zh}`,
      messageEn: `${file}: ${en}`,
      span: null,
      quote: ""
    };
  }
}
