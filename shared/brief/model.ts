/**
 * A text as blocks of inline pieces. `Leaf` stands for braces in the text: a binding as it is read, or its result once it is
 * looked up.
 */
export type Inline<Leaf> =
  | Leaf
  | {readonly kind: "text"; readonly text: string}
  | {readonly kind: "code"; readonly text: string}
  | {readonly kind: "break"}
  | {readonly kind: "strong" | "emphasis" | "strike"; readonly children: readonly Inline<Leaf>[]}
  | {readonly kind: "link"; readonly href: string; readonly children: readonly Inline<Leaf>[]};

export type Block<Leaf> =
  | {readonly kind: "heading"; readonly level: number; readonly children: readonly Inline<Leaf>[]}
  | {readonly kind: "paragraph"; readonly children: readonly Inline<Leaf>[]}
  /** A binding that has a paragraph to itself. */
  | {readonly kind: "bound"; readonly leaf: Leaf}
  | {readonly kind: "list"; readonly ordered: boolean; readonly items: readonly (readonly Block<Leaf>[])[]}
  | {readonly kind: "quotation"; readonly blocks: readonly Block<Leaf>[]}
  | {readonly kind: "table"; readonly rows: readonly (readonly (readonly Inline<Leaf>[])[])[]}
  | {readonly kind: "listing"; readonly text: string}
  | {readonly kind: "rule"};

export type BriefLanguage = "zh" | "en";

/** Blocks of one language, or of both (`null`). */
export interface Passage<Leaf> {
  readonly language: BriefLanguage | null;
  readonly blocks: readonly Block<Leaf>[];
}

/** All leaves of blocks, in reading order. */
export function leaves<Leaf extends {readonly kind: string}>(
  blocks: readonly Block<Leaf>[],
  kind: Leaf["kind"]
): Leaf[] {
  const inlines = (children: readonly Inline<Leaf>[]): Leaf[] =>
    children.flatMap((child) => {
      if (child.kind === kind) return child as Leaf;
      return "children" in child ? inlines(child.children as readonly Inline<Leaf>[]) : [];
    });
  return blocks.flatMap((block): Leaf[] => {
    if (block.kind === "bound") return [block.leaf];
    if (block.kind === "list") return block.items.flatMap((item) => leaves(item, kind));
    if (block.kind === "quotation") return leaves(block.blocks, kind);
    if (block.kind === "table") return block.rows.flat().flatMap(inlines);
    return "children" in block ? inlines(block.children) : [];
  });
}
