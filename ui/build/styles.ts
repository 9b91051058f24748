// What is done with the style sheets when the pages are built: Designsystemet's selectors with `:has()` are taken out. For each
// element that comes or goes, WebKit looks at all that lies above it for every such selector: in a table of many rows that was
// a third of the time from the key to the picture. The pages' own style sheets may not use it; a test looks at what is built.
import parser, { type Node, type Pseudo, type Selector } from "postcss-selector-parser";

const FROM = "@digdir/designsystemet-css";

type Around = NonNullable<Selector["parent"]>;
const isPseudo = (node: Around | Node, name?: string): node is Pseudo => parser.isPseudo(node as Node) && (name === undefined || node.value === name);

/** A selector that never holds: its part of the list goes; what is left without a part never holds either. `:not` of it always holds. */
function neverHolds(selector: Around | Node | undefined) {
  const around = selector?.parent;
  if (!selector || !around) return;
  if (around.type === "root" || around.nodes.length > 1) selector.remove();
  else if (isPseudo(around, ":not")) around.remove();
  else if (isPseudo(around)) neverHolds(around.parent);
}

const without = parser((root) => {
  for (;;) {
    let found: Pseudo | undefined;
    root.walkPseudos((pseudo) => (isPseudo(pseudo, ":has") ? ((found = pseudo), false) : undefined));
    if (!found) return;
    neverHolds(found.parent);
  }
});

/** The selectors of a list that hold when `:has()` never does; empty when none is left. */
export function withoutHas(selectors: string): string {
  return selectors.includes(":has(") ? without.processSync(selectors) : selectors;
}

/** What is asked of a rule of PostCSS. */
interface Rule {
  selector: string;
  source?: { input: { file?: string } };
  remove(): unknown;
}

/** For PostCSS: takes `:has()` out of Designsystemet's rules. */
export const plainSelectors = {
  postcssPlugin: "plain-selectors",
  Rule(rule: Rule) {
    if (!rule.selector.includes(":has(") || !rule.source?.input.file?.includes(FROM)) return;
    const left = withoutHas(rule.selector);
    if (left.trim() === "") rule.remove();
    else rule.selector = left;
  },
};
