/** The actor network as GraphML: who does what to whom, how often, and in which tone. */
import type { Entity, Report } from "../records/index.js";
import { actorName } from "../store/actor-key.js";
import type { Exporter, FieldNote, Material } from "./exporter.js";
import { tellingsOf, type Party } from "./events/telling.js";

interface Node {
  readonly name: string;
  readonly kind: string;
  readonly country: string;
  readonly sectors: string;
  acts: number;
  receives: number;
}
interface Tie {
  readonly source: string;
  readonly target: string;
  readonly quads: [number, number, number, number];
  readonly statuses: Map<string, number>;
  score: number;
  /** The first place where it is told. */
  readonly trace: string;
}

const NODE_KEYS = ["name", "kind", "country", "sectors", "acts", "receives"] as const;
const EDGE_KEYS = [
  "events",
  "quad1",
  "quad2",
  "quad3",
  "quad4",
  "statuses",
  "mean_score",
  "mean_score_rule",
  "trace",
] as const;
const WHOLE: ReadonlySet<string> = new Set(["acts", "receives", "events", "quad1", "quad2", "quad3", "quad4"]);

const FIELDS: readonly FieldNote[] = [
  { name: "name", about: "node: name" },
  { name: "kind", about: "node: person, organization, country …" },
  { name: "country", about: "node: ISO 3166 alpha-3" },
  { name: "sectors", about: "node: PLOVER sectors" },
  { name: "acts", about: "node: events it acts in" },
  { name: "receives", about: "node: events it is acted on in" },
  { name: "events", about: "edge: how many events, whatever their status" },
  { name: "quad1", about: "edge: of these, verbal cooperation" },
  { name: "quad2", about: "edge: material cooperation" },
  { name: "quad3", about: "edge: verbal conflict" },
  { name: "quad4", about: "edge: material conflict" },
  { name: "statuses", about: "edge: how many were asserted, reported, denied …" },
  { name: "mean_score", about: "edge: mean PLOVER score of the events" },
  { name: "mean_score_rule", about: "edge: rule of mean_score" },
  { name: "trace", about: "edge: link to the first of the events" },
];

export const graphmlExporter: Exporter = {
  name: "graphml",
  about: "the network of actors as GraphML, for Gephi, Cytoscape, igraph",
  of: "events",
  fields: { from: "GraphML; attributes are Hearsay’s own", list: FIELDS },
  holds: "the number of actors and of pairs of actors, not of events",
  async *write(material) {
    const { nodes, ties } = await networkOf(material);
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
    for (const [of, keys] of [
      ["node", NODE_KEYS],
      ["edge", EDGE_KEYS],
    ] as const)
      for (const name of keys)
        yield ` <key id="${of}_${name}" for="${of}" attr.name="${name}" attr.type="${typeOf(name)}"/>\n`;
    yield ' <graph id="actors" edgedefault="directed">\n';
    for (const [key, node] of sorted(nodes)) {
      const { name, kind, country, sectors, acts, receives } = node;
      yield `  <node id="${xml(key)}">${data("node", NODE_KEYS, [name, kind, country, sectors, acts, receives])}</node>\n`;
    }
    for (const [, { source, target, quads, statuses, score, trace }] of sorted(ties)) {
      const events = quads.reduce((sum, count) => sum + count, 0);
      const told = sorted(statuses).map(([status, count]) => `${status} ${count}`);
      const cells = [events, ...quads, told.join("; "), (score / events).toFixed(3), "mean-of-plover-scores", trace];
      yield `  <edge source="${xml(source)}" target="${xml(target)}">${data("edge", EDGE_KEYS, cells)}</edge>\n`;
    }
    yield " </graph>\n</graphml>\n";
  },
};

const typeOf = (name: string): string => (WHOLE.has(name) ? "int" : name === "mean_score" ? "double" : "string");
const sorted = <T>(map: ReadonlyMap<string, T>): [string, T][] =>
  [...map].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
const data = (of: string, keys: readonly string[], cells: readonly (string | number)[]): string =>
  keys.map((key, i) => `<data key="${of}_${key}">${xml(String(cells[i]))}</data>`).join("");

const MARKS: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Text for XML 1.0; characters that it cannot hold become U+FFFD, line breaks and tabs references. */
const xml = (text: string): string =>
  text
    .replace(/\p{Cs}/gu, "\ufffd")
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd")
    .replace(/[&<>"']/g, (mark) => MARKS[mark]!)
    .replace(/[\t\n\r]/g, (mark) => `&#${mark.charCodeAt(0)};`);

async function networkOf({ reports, keyOf }: Material): Promise<{ nodes: Map<string, Node>; ties: Map<string, Tie> }> {
  const nodes = new Map<string, Node>();
  const ties = new Map<string, Tie>();
  const byKey = (parties: readonly Party[], report: Report): Map<string, Entity> =>
    new Map(parties.flatMap(({ entity }) => (entity ? [[keyOf(entity, report), entity] as const] : [])));
  const nodeOf = (key: string, { name, kind, codes }: Entity): Node => {
    const had = nodes.get(key);
    if (had) return had;
    const made = {
      name: actorName(key, name),
      kind,
      country: codes.country ?? "",
      sectors: codes.sectors.join(" "),
      acts: 0,
      receives: 0,
    };
    nodes.set(key, made);
    return made;
  };
  for await (const report of reports)
    for (const telling of tellingsOf(report)) {
      const [sources, targets] = [byKey(telling.actors, report), byKey(telling.recipients, report)];
      for (const [key, entity] of sources) nodeOf(key, entity).acts++;
      for (const [key, entity] of targets) nodeOf(key, entity).receives++;
      for (const source of sources.keys())
        for (const target of targets.keys()) {
          if (source === target) continue;
          const id = JSON.stringify([source, target]);
          const { event, trace } = telling;
          const tie = ties.get(id) ?? { source, target, quads: [0, 0, 0, 0], statuses: new Map(), score: 0, trace };
          tie.quads[event.quad - 1]!++;
          tie.statuses.set(event.status, (tie.statuses.get(event.status) ?? 0) + 1);
          tie.score += event.score;
          ties.set(id, tie);
        }
    }
  return { nodes, ties };
}
