/**
 * Everything a reader has chosen is in the address and nowhere else, so that Back works and a link means the same
 * tomorrow. A page names its parameters and what they are when the address does not say.
 */
export type State = Readonly<Record<string, string>>;

/** The address's parameters over `defaults`. Parameters a page does not know stay in the address untouched. */
export function stateNow<S extends State>(defaults: S): S {
  const asked = new URLSearchParams(location.search);
  return Object.fromEntries(Object.entries(defaults).map(([key, value]) => [key, asked.get(key) ?? value])) as S;
}

/** This page's address with some parameters changed; "" and null take one away. */
export function address(change: Readonly<Record<string, string | null>>, base: string = location.href): string {
  const url = new URL(base);
  for (const [key, value] of Object.entries(change)) {
    if (value === null || value === "") url.searchParams.delete(key);
    else url.searchParams.set(key, value);
  }
  // A comma and an "@" are lawful in a query; spelling them out would only make links longer.
  url.search = url.searchParams.toString().replaceAll("%2C", ",").replaceAll("%40", "@");
  return url.href;
}

/**
 * Changes parameters. With `push` the change is a step that Back undoes (a choice); without, it replaces the
 * present step (typing in a box). Pages hear of it through `watchState`.
 */
export function choose(change: Readonly<Record<string, string | null>>, {push = true} = {}): void {
  const href = address(change);
  if (href === location.href) return;
  history[push ? "pushState" : "replaceState"](null, "", href);
  dispatchEvent(new Event("statechange"));
}

/** Calls `changed` now and whenever one of the page's own parameters changes. */
export function watchState<S extends State>(defaults: S, changed: (state: S) => void): void {
  let before = "";
  const look = () => {
    const state = stateNow(defaults);
    const now = JSON.stringify(state);
    if (now === before) return;
    before = now;
    changed(state);
  };
  addEventListener("statechange", look);
  addEventListener("popstate", look);
  look();
}

/** "a,b" as ["a", "b"]; "" as []. */
export const listed = (text: string): string[] => (text ? text.split(",") : []);
