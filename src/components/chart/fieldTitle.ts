/** Titles of fields in a Vega-Lite chart: a field without a title of its own is called as `names` has it. */
export const fieldTitle =
  (names: Readonly<Record<string, string>>) =>
  ({field, aggregate}: {field?: unknown; aggregate?: unknown}): string =>
    [typeof aggregate === "string" && aggregate, typeof field === "string" && (names[field] ?? field)]
      .filter(Boolean)
      .join(" ");
