// Where money on its way lies: three columns of nodes as high as what passes them, and bands between. When there are more regions than can
// be read, a page shows some of them and gathers the others in one, so that every page tallies.
import { linkHorizontal } from "d3-shape";
import type { ChartPart } from "../../types/ChartPart";
import type { FlowLink } from "../../types/FlowLink";
import type { FlowNode } from "../../types/FlowNode";
import { kroner } from "../format";
import { t } from "../text";
import { lastChanged } from "./changed";
import { gather, type Node } from "./gathered";
import type { Box } from "./layout";
import { leastHeight, LINE, setNames, unbroken, widthOf, type SetName } from "./measure";
import { inRound, packed } from "./pages";
import { labelInWords } from "./parts";

/** A node with its place, and where its words stand. */
export interface LaidNode extends Node {
  x: number;
  y: number;
  width: number;
  height: number;
  /** The height it has for itself: its own, or what its words need. */
  slot: { top: number; height: number };
  /** Its name; the amount stands under it, or, of a region, at the end of the line. */
  text: { x: number; y: number; anchor: "start" | "end"; room: number; name: SetName; amount: string; amountAt: number | null };
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
  /** The size of the amounts. */
  size: number;
}

/** Where a column of nodes stands and what its words have room for. */
interface Standing {
  left: number;
  /** Room for a name. */
  room: number;
  /** Whether the amount stands at the end of the line, and not under the name. */
  aside: boolean;
}

/** Lays a flow out; `page` goes round. */
export function layFlow(nodes: FlowNode[], links: FlowLink[], box: Box, page: number): LaidFlow {
  const { width, height, size, least } = box;
  const known = nodes.map((node): Node => ({ ...node, label: labelInWords(node.label) }));
  const spare = size * 0.3;
  const bar = size * 0.9;
  const amounts = Math.max(...known.filter(({ column }) => column === 2).map(({ amount }) => widthOf(`${kroner(amount)} ▲`, size)), size * 4);
  const stands: Standing[] = [
    { left: width * 0.16, room: width * 0.16 - size * 0.5, aside: false },
    { left: width * 0.34, room: width * 0.175, aside: false },
    { left: width * 0.55, room: width * 0.45 - bar - size - amounts, aside: true },
  ];
  /** How high the words of a node are, in the smallest type. */
  const words = (node: Node) => {
    const { room, aside } = stands[node.column]!;
    return Math.max(leastHeight(node.label, least, room) + (aside ? 0 : size * LINE), size * (aside ? 1.25 : 2));
  };
  const regions = known.filter(({ column }) => column === 2);
  const heights = regions.map((node) => words(node) + spare);
  const all = heights.reduce((sum, one) => sum + one, 0) <= height + spare;
  const others = words({ key: "", column: 2, part: "region", label: t("chart-other-regions", { count: regions.length }), amount: 0, moved: 0 });
  const pages = all ? [{ from: 0, to: regions.length }] : packed(heights, height - others);
  const at = inRound(page, pages.length);
  const shown = new Set(regions.slice(pages[at]!.from, pages[at]!.to).map(({ key }) => key));
  const gathered = gather(known, links, shown, (column) => column.reduce((sum, node) => sum + words(node) + spare, -spare) <= height);
  const columns = [0, 1, 2].map((column) => gathered.nodes.filter((node) => node.column === column));
  const perKrone = Math.min(...columns.map((column) => heightOf(column, height, words, spare)));
  const laid = columns.flatMap((column, nth) => stand(column, stands[nth]!, { bar, words, spare, perKrone, box }));
  const changed = lastChanged(regions);
  const place = regions.findIndex(({ key }) => changed.has(key));
  const changedOn = place < 0 ? null : pages.findIndex(({ to }) => place < to);
  return { page: at, pages: pages.length, changedOn, nodes: laid, links: bands(laid, gathered.links, perKrone), size };
}

/** How much of the height the words of regions may fill when the type grows: what is left makes more money higher. */
const WORDS = 0.7;

/** True when a flow has room in a larger type: all of it on a page, none of it gathered, and each name on at most two lines, no word of
 * it broken. */
export function growsFlow(nodes: FlowNode[], links: FlowLink[], box: Box): boolean {
  const lines = nodes.filter(({ column }) => column === 2).length;
  if (lines * box.size * 1.25 > box.height * WORDS) return false;
  const laid = layFlow(nodes, links, box, 0);
  const high = laid.nodes.filter(({ column }) => column === 2).reduce((sum, { text: { name } }) => sum + name.lines.length * name.size * LINE, 0);
  const whole = laid.pages === 1 && laid.nodes.length === nodes.length;
  const said = ({ label, text: { name, room } }: LaidNode) => name.lines.length <= 2 && unbroken(label, name.size, room);
  return whole && high <= box.height * WORDS && laid.nodes.every(said);
}

/** How high a krone can be so that a column fits: a node is as high as its amount, and has at least room for its words. */
function heightOf(column: Node[], height: number, words: (node: Node) => number, spare: number): number {
  const room = height - spare * Math.max(0, column.length - 1);
  let small = new Set<Node>();
  for (;;) {
    const large = column.filter((node) => !small.has(node));
    const sum = large.reduce((before, { amount }) => before + amount, 0);
    const taken = [...small].reduce((before, node) => before + words(node), 0);
    const perKrone = sum > 0 ? Math.max(0, room - taken) / sum : Infinity;
    const lower = large.filter((node) => node.amount * perKrone < words(node));
    if (lower.length === 0 || large.length === 0) return perKrone;
    small = new Set([...small, ...lower]);
  }
}

interface Measures {
  bar: number;
  words: (node: Node) => number;
  spare: number;
  perKrone: number;
  box: Box;
}

function stand(column: Node[], { left, room, aside }: Standing, { bar, words, spare, perKrone, box: { width, height, size, least } }: Measures): LaidNode[] {
  const high = (node: Node) => Math.max(1, node.amount * perKrone);
  const slots = column.map((node) => Math.max(high(node), words(node)));
  const all = slots.reduce((sum, one) => sum + one, 0) + spare * Math.max(0, column.length - 1);
  const names = setNames(
    column.map(({ label }) => label),
    { size, least },
    room,
    (nth) => slots[nth]! - (aside ? 0 : size * LINE) + 0.01,
  );
  let top = Math.max(0, (height - all) / 2);
  return column.map((node, nth) => {
    const own = high(node);
    const slot = { top, height: slots[nth]! };
    const y = top + (slot.height - own) / 2;
    top += slot.height + spare;
    const anchor = node.column === 0 ? "end" : "start";
    const x = node.column === 0 ? left - size * 0.5 : left + bar + size * 0.5;
    const text = { x, y: y + own / 2, anchor, room, name: names[nth]!, amount: kroner(node.amount), amountAt: aside ? width : null } as const;
    return { ...node, x: left, y, width: bar, height: own, slot, text };
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

/** How wide the widest words of a node are; for tests that nothing lies outside. */
export const wordsWidth = ({ text }: LaidNode): number => Math.max(...text.name.lines.map((line) => widthOf(line, text.name.size)));
