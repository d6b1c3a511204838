/** Why a file, or a row that names one, cannot be used, and what to do about it. Costs nothing but that file or row. */
export class ReadError extends Error {
  override readonly name = "ReadError";

  /** `zh` and `en` each give the reason and what to do; `rule` names the check that failed. */
  constructor(
    readonly file: string,
    readonly rule: string,
    readonly zh: string,
    readonly en: string
  ) {
    super(`${file}: ${en} ${zh}`);
  }
}

/** A stage over the whole corpus that failed: a defect of the program, which costs what that stage makes. */
export class StageError extends Error {
  override readonly name = "StageError";

  constructor(stage: string, cause: Error) {
    super(
      `${stage}: it failed over the whole corpus (${cause.message}), and what it makes is left out; all else is whole. This is a defect of the program: please report it. 该步骤出错，其结果缺失，其余结果完整。这是程序的缺陷，请报告。`,
      {cause}
    );
  }
}

/** Why a run stops before it makes anything; `errors` are all of its faults, which the message tells one a line. */
class StoppedError extends AggregateError {
  constructor(errors: readonly Error[], verdict: string) {
    super(errors, [...errors.map(({message}) => message), verdict].join("\n"));
  }
}

/** The knowledge of a data folder cannot be used: files of it are missing or broken. Their faults come before those of rows. */
export class KnowledgeError extends StoppedError {
  override readonly name = "KnowledgeError";

  constructor(dir: string, errors: readonly ReadError[]) {
    super(
      errors,
      `${dir}: without what is named above every figure may be wrong, so nothing was made. Mend it first. 缺少以上内容，所有数字都可能有误，因此未生成任何结果。请先修复。`
    );
  }
}

/** Not one report of a data folder could be read. The output of an earlier run is left as it is. */
export class CorpusError extends StoppedError {
  override readonly name = "CorpusError";

  constructor(dir: string, errors: readonly Error[]) {
    super(
      errors,
      `${dir}: not one report could be read, so nothing was made. Mend what is named above first. 一份报告也未能读入，因此未生成任何结果。请先修复以上各项。`
    );
  }
}

/** Parts of a corpus cannot be put together: some are missing, damaged, or made of something else. */
export class PartsError extends StoppedError {
  override readonly name = "PartsError";

  constructor(folder: string, errors: readonly ReadError[]) {
    super(
      errors,
      `${folder}: the parts named above are wanting, so nothing was made. 以上分片不可用，因此未生成任何结果。`
    );
  }
}
