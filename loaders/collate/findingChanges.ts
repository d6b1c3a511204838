import type {Finding, FindingChange, Report} from "../types.ts";

const identity = ({rule, message, quote}: Finding) => `${rule}\n${message}\n${quote}`;

/** The findings that only one of two versions gives rise to, those of the earlier first. */
export function findingChanges(before: Report, after: Report): FindingChange[] {
  const only = (own: Report, other: Report) => {
    const others = new Set(other.findings.map(identity));
    return own.findings.filter((finding) => !others.has(identity(finding)));
  };
  const changes = (findings: readonly Finding[], isBefore: boolean) =>
    findings.map(
      ({rule, message, messageEn}): FindingChange => ({
        rule,
        messageZh: message,
        messageEn,
        before: isBefore
      })
    );
  return [...changes(only(before, after), true), ...changes(only(after, before), false)];
}
