/** A part of a page that follows what the reader chooses. */
import {type Child, fill} from "../base/element.js";
import {type State, watchState} from "../base/state.js";
import {errorView} from "./errorView.js";

/**
 * Fills `place` with what `view` makes of the page's state, now and at each change of it. A slower answer to an earlier choice never
 * replaces the answer to the last one (`isLast` tells which this is); a failure is said and may be tried again.
 * Settles when the first view stands.
 */
export function liveView<S extends State>(
  defaults: S,
  container: Element,
  view: (state: S, isLast: () => boolean) => Child | Promise<Child>
): Promise<void> {
  let turn = 0;
  const show = async (state: S): Promise<void> => {
    const mine = ++turn;
    const isLast = () => mine === turn;
    try {
      const shown = await view(state, isLast);
      if (isLast()) fill(container, shown);
    } catch (error) {
      if (isLast())
        fill(
          container,
          errorView(error, () => show(state))
        );
    }
  };
  let first: Promise<void> | undefined;
  watchState(defaults, (state) => {
    const shown = show(state);
    first ??= shown;
  });
  return first!;
}
