/** One small box at the foot of the window that says what is being fetched and how far it is. */
import {h} from "./element.js";

interface Loading {
  /** 0 to 1. */
  progress(share: number): void;
  done(): void;
}

/** Shows the box; it stays away for things that take less than a third of a second. */
export function loading(words: string): Loading {
  const bar = h("progress", {max: 1, "aria-label": words});
  const box = h("div", {class: "loading", role: "status"}, words, bar);
  const waiting = setTimeout(() => document.body.append(box), 300);
  return {
    progress: (share) => {
      bar.value = Math.min(1, share);
    },
    done: () => {
      clearTimeout(waiting);
      box.remove();
    }
  };
}
