/** The things that a reader keeps for a brief: bindings, in the browser's own storage. Nothing of it leaves the machine. */

/** A binding as a brief has it, and its name in words. */
export interface Kept {
  readonly text: string;
  readonly label: string;
}

const name = "fazhi.basket";
const VERSION = 1;

/** The kept bindings; null if another version of the site kept them in an unknown form. */
export function findBasket(): readonly Kept[] | null {
  const stored = read();
  if (stored === null) return [];
  try {
    const basket = JSON.parse(stored) as {version?: unknown; kept?: unknown};
    if (basket.version !== VERSION || !Array.isArray(basket.kept)) return null;
    return basket.kept.map(({text, label}) => ({text: String(text), label: String(label)}));
  } catch {
    return null;
  }
}

/** The stored text as it is, for a reader to take away. */
export const storedBasket = (): string => read() ?? "";

function read(): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function write(kept: readonly Kept[]): boolean {
  try {
    // A basket of another version is put aside, not lost.
    if (findBasket() === null) localStorage.setItem(`${name}.before`, storedBasket());
    localStorage.setItem(name, JSON.stringify({version: VERSION, kept}));
  } catch {
    return false;
  }
  dispatchEvent(new Event("basketchange"));
  return true;
}

/** The address of a binding, without pin, name and braces: by it two are the same. */
const target = ({text}: Pick<Kept, "text">) => text.replace(/^(\{(?:figure|quote|value):[^=}\s]+)[^}]*/, "$1");

export const isKept = (one: Pick<Kept, "text">): boolean =>
  (findBasket() ?? []).some((kept) => target(kept) === target(one));

/** Keeps a binding, or lets go of one that is kept. Says whether the browser could store it. */
export function toggleKept(one: Kept): boolean {
  const kept = findBasket() ?? [];
  return write(isKept(one) ? kept.filter((other) => target(other) !== target(one)) : [...kept, one]);
}

export const emptyBasket = (): boolean => write([]);

/** Calls `changed` whenever the basket changes, here or in another window of the site. */
export function watchBasket(changed: () => void): void {
  addEventListener("basketchange", changed);
  addEventListener("storage", ({key}) => key === name && changed());
}
