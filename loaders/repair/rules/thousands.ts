import {CLASS} from "../census.ts";
import {editsOf, type Rule} from "../rule.ts";

const comma = /，(?=[0-9]{3}(?![0-9]))(?<=(?<![0-9.，])[0-9]{1,3}(?:，[0-9]{3}){0,4}，)/g;

/** A Chinese comma that parts thousands (35，300件): between two figures of a list stands 、, never a comma without a word. */
export const thousands: Rule = {
  name: "thousands",
  needs: CLASS.comma,
  edits: (text) => editsOf(text, "thousands", comma, () => ",")
};
