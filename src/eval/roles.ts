/** PropBank predicates, rolesets and roles against JSON Lines of sentences; the predicates are our own finding. */
import { z } from "zod";
import type { Analyser, Predicate } from "../language/index.js";
import { segmentationOf } from "../language/segment/given.js";
import { readJsonl } from "./gold-file.js";
import { grouped } from "./grouped.js";
import { Tally, tallyColumns } from "./tally.js";
import type { Score, Tick } from "./score.js";

const Row = z.object({
  sent_id: z.string(),
  tokens: z.array(z.string()).min(1),
  predicates: z.array(
    z.object({
      index: z.int(),
      roleset: z.string(),
      args: z.array(z.object({ role: z.string(), start: z.int(), end: z.int() })),
    }),
  ),
});

/** Spans and labels must agree exactly; "-DSP" is taken off. Sentences of one document are read together. */
export async function evaluateRoles(path: string, analyser: Analyser, tick: Tick): Promise<Score[]> {
  const documents = grouped(await readJsonl(path, Row));
  const [predicates, rolesets, roles, onFound] = [new Tally(), new Tally(), new Tally(), new Tally()];
  for (const [done, rows] of documents.entries()) {
    const [analysis] = await analyser.analyse([segmentationOf([rows.map(({ tokens }) => tokens)])]);
    rows.forEach((row, s) => {
      const { first, last } = analysis!.sentences[s]!;
      const found = analysis!.predicates.filter(({ token }) => first <= token && token < last);
      const words = row.predicates.map(({ index }) => String(index));
      const ours = found.map(({ token }) => String(token - first));
      predicates.add(ours, words);
      rolesets.add(
        found.map(({ token, roleset }) => `${token - first} ${roleset}`),
        row.predicates.map(({ index, roleset }) => `${index} ${roleset}`),
      );
      const gold = row.predicates.flatMap(({ index, args }) =>
        args.map(({ role, start, end }) => `${index} ${role.replace(/-DSP$/, "")} ${start} ${end}`),
      );
      const said = found.flatMap((predicate) => rolesOf(predicate, first));
      roles.add(said, gold);
      const shared = (keys: readonly string[], among: readonly string[]): string[] => {
        const known = new Set(among);
        return keys.filter((key) => known.has(key.slice(0, key.indexOf(" "))));
      };
      onFound.add(shared(said, words), shared(gold, ours));
    });
    tick(done + 1, documents.length);
  }
  return [
    {
      title: "Semantic roles, given words",
      columns: tallyColumns("what"),
      rows: [
        predicates.row("predicates"),
        rolesets.row("predicates with roleset"),
        roles.row("roles"),
        onFound.row("roles of predicates in both"),
      ],
    },
  ];
}

const rolesOf = ({ token, roles }: Predicate, offset: number): string[] =>
  roles.map(({ label, first, last }) => `${token - offset} ${label} ${first - offset} ${last - offset}`);
