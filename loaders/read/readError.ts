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

/** The knowledge of a data folder cannot be used at all; `errors` are all of its faults, files first. */
export class KnowledgeError extends AggregateError {
  override readonly name = "KnowledgeError";
  declare readonly errors: ReadError[];

  constructor(dir: string, errors: readonly ReadError[]) {
    const verdict = `${dir}: without what is named above every figure may be wrong, so nothing was made. Mend it first. 缺少以上内容，所有数字都可能有误，因此未生成任何结果。请先修复。`;
    super(errors, [...errors.map(({message}) => message), verdict].join("\n"));
  }
}
