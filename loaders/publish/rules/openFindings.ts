import type {SiteRule} from "../site.ts";

/** Findings wait for somebody to look at them: each is a sentence to read again, not an accusation. */
export const findings: SiteRule = {
  name: "findings",
  run: ({files, text}) => {
    const path = [...files.keys()].find((file) => /^_file\/data\/pages\/quality\.[0-9a-f]+\.json$/.test(file));
    const counted: {severity: string; findings: number}[] = path ? JSON.parse(text(path)).findings : [];
    const errors = counted.filter(({severity}) => severity === "error").reduce((sum, {findings}) => sum + findings, 0);
    return errors
      ? [
          {
            severity: "warning",
            zh: `有 ${errors} 处“错误”级疑点。发布前请在质量页逐条看过：是原文如此，还是读错了。`,
            en: `${errors} findings are errors. Look at each on the Quality page before publishing: the source may say so, or it was misread.`
          }
        ]
      : [];
  }
};
