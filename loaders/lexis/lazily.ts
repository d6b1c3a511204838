import {createRequire} from "node:module";

const required = createRequire(import.meta.url);

/** A package that is loaded when it is first asked for: a run over one plain text needs none of the large ones. */
export function lazily<Package>(name: string): () => Package {
  let loaded: Package | undefined;
  return () => {
    loaded ??= required(name) as Package;
    return loaded;
  };
}
