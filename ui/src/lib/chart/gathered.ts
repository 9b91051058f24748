// What a page of money on its way cannot show one by one is gathered, so that every page tallies: regions on other pages, pots of which
// none leads to a region in sight, and, when even then there is no room, the smallest of what stands in the middle.
import type { ChartPart } from "../../types/ChartPart";
import type { FlowLink } from "../../types/FlowLink";
import { t } from "../text";
import type { TextKey } from "../textkey";

/** A node before it has a place. */
export interface Node {
  key: string;
  column: number;
  part: ChartPart;
  label: string;
  amount: number;
  moved: number;
}

/** The key of the node in which a page gathers what it does not show of a part. */
export const othersOf = (part: ChartPart): string => `others ${part}`;

/** Parts of which there may be many, and what the rest of them is called; of the others there is one each. */
const gatheredAs: Partial<Record<ChartPart, TextKey>> = { region: "chart-other-regions", pot: "chart-other-pots", "set-aside": "chart-other-set-asides" };

/** Nodes and links with what is not shown gathered; `fits` says whether nodes of one column have room under each other. */
export function gather(nodes: Node[], links: FlowLink[], shown: Set<string>, fits: (column: Node[]) => boolean): { nodes: Node[]; links: FlowLink[] } {
  const gone = new Set(nodes.filter(({ key, column }) => column === 2 && !shown.has(key)).map(({ key }) => key));
  const inSight = new Set(links.filter(({ to }) => shown.has(to)).map(({ from }) => from));
  const middle = nodes.filter(({ column }) => column === 1);
  const many = middle.filter(({ part }) => gatheredAs[part] !== undefined);
  const left = () => withOthers(middle, gone);
  if (!fits(middle)) for (const { key, part } of many) if (part === "pot" && !inSight.has(key)) gone.add(key);
  // The smallest first: what is large is what one asks about.
  const bySize = [...many].sort((a, b) => a.amount - b.amount);
  for (const { key } of bySize) {
    if (fits(left())) break;
    gone.add(key);
  }
  const home = new Map(nodes.map(({ key, part }) => [key, gone.has(key) ? othersOf(part) : key]));
  return { nodes: withOthers(nodes, gone), links: joined(links, home) };
}

/** What stays, and one node for what is gathered of each part. */
function withOthers(nodes: Node[], gone: Set<string>): Node[] {
  const stay = nodes.filter(({ key }) => !gone.has(key));
  for (const part of ["set-aside", "pot", "region"] as const) {
    const others = nodes.filter((node) => node.part === part && gone.has(node.key));
    const [first] = others;
    if (!first) continue;
    const sum = (of: (node: Node) => number) => others.reduce((before, node) => before + of(node), 0);
    const label = t(gatheredAs[part]!, { count: others.length });
    stay.push({ key: othersOf(part), column: first.column, part, label, amount: sum(({ amount }) => amount), moved: sum(({ moved }) => moved) });
  }
  return stay;
}

/** Links between what is shown, those between the same two as one. */
function joined(links: FlowLink[], home: Map<string, string>): FlowLink[] {
  const all = new Map<string, FlowLink>();
  for (const link of links) {
    const [from, to] = [home.get(link.from) ?? link.from, home.get(link.to) ?? link.to];
    const before = all.get(`${from}\n${to}`);
    all.set(`${from}\n${to}`, { from, to, amount: (before?.amount ?? 0) + link.amount });
  }
  return [...all.values()];
}
