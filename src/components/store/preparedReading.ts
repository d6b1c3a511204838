/** The data of single pages and the drawer, prepared at build: a small file an area, an indicator, a report. No engine. */
import {FileAttachment} from "observablehq:stdlib";
import type {AreaReading, BriefReading, ChangesReading, IndicatorReading, Reading} from "../../../loaders/index.ts";
import {unpackedJson} from "../../shared/packing/packedJson.js";
import {inflated} from "../base/inflated.js";

interface Readings {
  readonly area: AreaReading;
  readonly brief: BriefReading;
  /** By report. */
  readonly changes: ChangesReading;
  readonly indicator: IndicatorReading;
  readonly report: Reading;
}

// Stands beside the folders. Its name has a hash that changes with any of the files, which may so be kept by browsers like all others.
const edition = FileAttachment("../../data/pages/edition.json").href;

const asked = new Map<string, Promise<unknown>>();

/** The reading of an area, an indicator, a report; null where there is none. Fetched once. */
export function findReading<Kind extends keyof Readings>(kind: Kind, id: string): Promise<Readings[Kind] | null> {
  const path = `./${kind}/${encodeURIComponent(id)}.bin`;
  if (!asked.has(path)) {
    const asking = fetched(path);
    asked.set(path, asking);
    asking.catch(() => asked.delete(path));
  }
  return asked.get(path) as Promise<Readings[Kind] | null>;
}

async function fetched(path: string): Promise<unknown> {
  const url = new URL(path, edition);
  url.search = /[0-9a-f]{8,}/.exec(edition.slice(edition.lastIndexOf("/")))?.[0] ?? "";
  const answer = await fetch(url);
  if (answer.ok) return unpackedJson(await (await inflated(await answer.arrayBuffer(), "deflate")).text());
  if (answer.status === 404) return null;
  throw new Error(`${answer.status} ${answer.url}`);
}

/** A reading that must be there. */
export async function reading<Kind extends keyof Readings>(kind: Kind, id: string): Promise<Readings[Kind]> {
  const prepared = await findReading(kind, id);
  if (!prepared) throw new Error(`404 ${kind} ${id}`);
  return prepared;
}
