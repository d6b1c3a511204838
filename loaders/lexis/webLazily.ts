/** How a package comes into memory. */
type Loader = () => Promise<unknown>;

const loaders = new Map<string, Loader>();
const packages = new Map<string, unknown>();

/** A package was asked for that is not in memory. */
class NotLoaded extends Error {
  constructor(readonly missing: string) {
    super(`${missing} is not loaded`);
  }
}

/** Names how a package is loaded when something asks for it. */
export const provide = (name: string, loader: Loader): void => void loaders.set(name, loader);

/** `lexis/lazily.ts` where nothing can be loaded at once: what is not there stops the run, and `whenLoaded` fetches it. */
export const lazily =
  <Package>(name: string): (() => Package) =>
  () => {
    if (!packages.has(name)) throw new NotLoaded(name);
    return packages.get(name) as Package;
  };

/** The package, loaded if it is not there. Throws where nobody provides it. */
export async function loaded<Package>(name: string): Promise<Package> {
  if (!packages.has(name)) {
    const loader = loaders.get(name);
    if (!loader) throw new Error(`${name} is not provided`);
    packages.set(name, await loader());
  }
  return packages.get(name) as Package;
}

/** The result of `run`, which must be without effects: it is run again after each package that it turns out to need. */
export async function whenLoaded<T>(run: () => T | Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await run();
    } catch (error) {
      if (!(error instanceof NotLoaded)) throw error;
      await loaded(error.missing);
    }
  }
}
