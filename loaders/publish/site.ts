import {readdirSync, readFileSync, statSync} from "node:fs";
import {join, sep} from "node:path";
import type hosts from "../../data/publishing/hosts.json";

export type HostName = keyof typeof hosts;

/** The limits of a host, with the pages that say so; null where none is known. */
interface Host {
  readonly zh: string;
  readonly en: string;
  readonly siteBytes: number | null;
  readonly files: number | null;
  readonly fileBytes: number | null;
  /** Files without which the site does not work as it should there. */
  readonly needs: readonly string[];
  readonly headers: {readonly rules: number; readonly line: number} | null;
  readonly sources: readonly string[];
}

/** A built site, as far as the rules ask for it. */
export interface Site {
  /** Bytes by path from the root, with "/" between folders, in order. */
  readonly files: ReadonlyMap<string, number>;
  /** The pages that readers open; frames of the notebook are none. */
  readonly pages: readonly string[];
  text(path: string): string;
  /** The folder of reports and knowledge that it was made from. */
  readonly data: string;
  readonly host: Host;
}

/** Something that hinders publication (`error`) or that the publisher should know (`warning`), and what to do, in both languages. */
export interface Fault {
  readonly severity: "error" | "warning";
  readonly zh: string;
  readonly en: string;
}

export interface SiteRule {
  readonly name: string;
  readonly run: (site: Site) => readonly Fault[];
}

/** The site below a folder. Throws where the folder cannot be read. */
export function siteIn(root: string, data: string, host: Host): Site {
  const paths = readdirSync(root, {recursive: true, encoding: "utf8"})
    .map((path) => path.split(sep).join("/"))
    .sort();
  const files = new Map<string, number>();
  for (const path of paths) {
    const state = statSync(join(root, path));
    if (state.isFile()) files.set(path, state.size);
  }
  return {
    files,
    pages: [...files.keys()].filter((path) => path.endsWith(".html") && !path.startsWith("_")),
    text: (path) => readFileSync(join(root, path), "utf8"),
    data,
    host
  };
}

/** The first few of many, for a sentence. */
export const someOf = (names: readonly string[]): string =>
  `${names.slice(0, 3).join(", ")}${names.length > 3 ? " …" : ""}`;
