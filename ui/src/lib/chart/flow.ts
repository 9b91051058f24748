// Where money on its way lies: three columns of nodes as high as what passes them, and bands between. When there are more regions than can
// be read, a page shows some of them and gathers the others in one, so that every page tallies.
import { linkHorizontal } from "d3-shape";
import type { ChartPart } from "../../types/ChartPart";
import type { FlowLink } from "../../types/FlowLink";
import type { FlowNode } from "../../types/FlowNode";
import { kroner } from "../format";
import { t } from "../text";
import { lastChanged } from "./changed";
import type { Box } from "./layout";
import { setName, widthOf, type SetName } from "./measure";
import { inRound, onPage, pagesOf } from "./pages";
import { labelInWords } from "./parts";

/** A node before it has a place. */
interface Node {
  key: string;
  column: number;
  part: ChartPart;
  label: string;
  amount: number;
  moved: number;
}

/** A node with its place, and where its words stand. */
export interface LaidNode extends Node {
  x: number;
  y: number;
  width: number;
  height: number;
  text: { x: number; y: number; anchor: "start" | "end"; room: number; name: SetName; amount: string };
}

/** A band from node to node, as a path of its own width. */
export interface LaidLink {
  key: string;
  part: ChartPart;
  path: string;
  width: number;
}

/** A picture of money on its way. */
export interface LaidFlow {
  page: number;
  pages: number;
  /** The page with what was changed last; none when nothing moved. */
  changedOn: number | null;
  nodes: LaidNode[];
  links: LaidLink[];
}

/** The key of the node in which a page gathers what stands on other pages. */
const OTHERS = (column: number) => `others ${column}`;

/** Lays a flow out; `page` goes round. */
export function layFlow(nodes: FlowNode[], links: FlowLink[], { width, height, size }: Box, page: number): LaidFlow {
  const known = nodes.map((node): Node => ({ ...node, label: labelInWords(node.label) }));
  const slot = size * 2.3;
  const holds = Math.max(2, Math.floor((height + size * 0.3) / slot));
  const regions = known.filter(({ column }) => column === 2);
  const pages = pagesOf(regions.length, regions.length > holds ? holds - 1 : holds);
  const shown = onPage(regions, page, pages);
  const gathered = gather(known, links, new Set(shown.map(({ key }) => key)), holds);
  const columns = [0, 1, 2].map((column) => gathered.nodes.filter((node) => node.column === column));
  const spare = size * 0.3;
  const perKrone = Math.min(...columns.map((column) => heightOf(column, height, slot, spare)));
  const bar = size * 0.9;
  const lefts = [width * 0.22, width * 0.46 - bar / 2, width * 0.67];
  const laid = columns.flatMap((column, nth) => stand(column, { left: lefts[nth]!, bar, slot, spare, perKrone, width, height, size }));
  const changed = lastChanged(regions);
  const place = regions.findIndex(({ key }) => changed.has(key));
  const changedOn = place < 0 ? null : Math.floor(place / pages.per);
  return { page: inRound(page, pages.count), pages: pages.count, changedOn, nodes: laid, links: bands(laid, gathered.links, perKrone) };
}

/** Regions on other pages become one node; so do the pots of which none leads to a region in sight, and those too many to be read. */
function gather(nodes: Node[], links: FlowLink[], shown: Set<string>, holds: number): { nodes: Node[]; links: FlowLink[] } {
  const inSight = new Set(links.filter(({ to }) => shown.has(to)).map(({ from }) => from));
  const middle = nodes.filter(({ column }) => column === 1);
  const pots = middle.filter(({ part }) => part === "pot");
  const room = Math.max(1, holds - (middle.length - pots.length) - 1);
  const keptPots = new Set((middle.length > holds ? pots.filter(({ key }) => inSight.has(key)).slice(0, room) : pots).map(({ key }) => key));
  const home = new Map(
    nodes.map(({ key, column, part }) => {
      const gone = (column === 2 && !shown.has(key)) || (part === "pot" && !keptPots.has(key));
      return [key, gone ? OTHERS(column) : key];
    }),
  );
  const joined = new Map<string, FlowLink>();
  for (const link of links) {
    const [from, to] = [home.get(link.from) ?? link.from, home.get(link.to) ?? link.to];
    const known = joined.get(`${from}\n${to}`);
    joined.set(`${from}\n${to}`, { from, to, amount: (known?.amount ?? 0) + link.amount });
  }
  const stay = nodes.filter(({ key }) => home.get(key) === key);
  for (const column of [1, 2]) {
    const gone = nodes.filter((node) => node.column === column && home.get(node.key) !== node.key);
    if (gone.length === 0) continue;
    const sum = (of: (node: Node) => number) => gone.reduce((before, node) => before + of(node), 0);
    stay.push({
      key: OTHERS(column),
      column,
      part: gone[0]!.part,
      label: t(column === 2 ? "chart-other-regions" : "chart-other-pots", { count: gone.length }),
      amount: sum(({ amount }) => amount),
      moved: sum(({ moved }) => moved),
    });
  }
  return { nodes: stay, links: [...joined.values()] };
}

/** How high a krone can be so that a column fits: a node is as high as its amount, and has at least room for its words. */
function heightOf(column: Node[], height: number, slot: number, spare: number): number {
  const room = height - spare * Math.max(0, column.length - 1);
  let small = new Set<Node>();
  for (;;) {
    const large = column.filter((node) => !small.has(node));
    const sum = large.reduce((before, { amount }) => before + amount, 0);
    const perKrone = sum > 0 ? Math.max(0, room - small.size * (slot - spare)) / sum : Infinity;
    const lower = large.filter(({ amount }) => amount * perKrone < slot - spare);
    if (lower.length === 0 || large.length === 0) return perKrone;
    small = new Set([...small, ...lower]);
  }
}

interface Standing {
  left: number;
  bar: number;
  slot: number;
  spare: number;
  perKrone: number;
  width: number;
  height: number;
  size: number;
}

function stand(column: Node[], { left, bar, slot, spare, perKrone, width, height, size }: Standing): LaidNode[] {
  const high = (node: Node) => Math.max(1, node.amount * perKrone);
  const slots = column.map((node) => Math.max(high(node), slot - spare));
  const all = slots.reduce((sum, one) => sum + one, 0) + spare * Math.max(0, column.length - 1);
  let top = Math.max(0, (height - all) / 2);
  return column.map((node, nth) => {
    const own = high(node);
    const y = top + (slots[nth]! - own) / 2;
    top += slots[nth]! + spare;
    const anchor = node.column === 0 ? "end" : "start";
    const x = node.column === 0 ? left - size * 0.5 : left + bar + size * 0.5;
    const room = node.column === 0 ? left - size * 0.5 : node.column === 1 ? width * 0.19 : width - x;
    const amount = kroner(node.amount);
    const name = setName(node.label, size * 0.9, room, Math.max(slot * 0.52, slots[nth]! - size * 1.1));
    return { ...node, x: left, y, width: bar, height: own, text: { x, y: y + own / 2, anchor, room, name, amount } };
  });
}

/** Bands in the order of the nodes, so that no two of one node cross more than they must. */
function bands(nodes: LaidNode[], links: FlowLink[], perKrone: number): LaidLink[] {
  const by = new Map(nodes.map((node) => [node.key, node]));
  const order = new Map(nodes.map(({ key }, nth) => [key, nth]));
  const place = (key: string) => order.get(key) ?? 0;
  const sorted = [...links].sort((a, b) => place(a.from) - place(b.from) || place(a.to) - place(b.to));
  const [out, into] = [new Map<string, number>(), new Map<string, number>()];
  const taken = (map: Map<string, number>, key: string, width: number) => {
    const before = map.get(key) ?? 0;
    map.set(key, before + width);
    return before + width / 2;
  };
  const curve = linkHorizontal<unknown, [number, number]>();
  const starts = new Map<FlowLink, number>();
  for (const link of sorted) starts.set(link, taken(out, link.from, link.amount * perKrone));
  const byEnd = [...sorted].sort((a, b) => place(a.to) - place(b.to) || place(a.from) - place(b.from));
  return byEnd.flatMap((link) => {
    const [from, to] = [by.get(link.from), by.get(link.to)];
    if (!from || !to) return [];
    const width = link.amount * perKrone;
    const path = curve({ source: [from.x + from.width, from.y + starts.get(link)!], target: [to.x, to.y + taken(into, link.to, width)] }) ?? "";
    // A band has the colour of what it ends in, but for what goes on to a region: that of what it is shared from.
    return [{ key: `${link.from}\n${link.to}`, part: to.column === 1 ? to.part : from.part, path, width: Math.max(1, width) }];
  });
}

/** How wide the widest words of a flow are; for tests that nothing lies outside. */
export const wordsWidth = ({ text }: LaidNode): number =>
  Math.max(widthOf(text.amount, text.name.size), ...text.name.lines.map((line) => widthOf(line, text.name.size)));
