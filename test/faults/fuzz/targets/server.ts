/** The server asked as its own OpenAPI description says, and beside it: every answer is one of those described. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { incidentsOf } from "../../../../src/incidents/index.js";
import { serve } from "../../../../src/server/serve.js";
import { Tokens } from "../../../../src/server/tokens/token.js";
import { inventReport } from "../../../../src/store/invented.case.js";
import { openStore } from "../../../../src/store/index.js";
import { pick, roll, type Dice } from "../../../dice.js";
import { mutatedJson, type Json } from "../json.js";
import { mutatedText } from "../mutate.js";
import { SEEDS } from "../seeds.js";
import { hold, type Target } from "../target.js";

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly Json[];
  readonly const?: Json;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}
interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema: Schema }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses: Readonly<Record<string, unknown>>;
}
interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> };
}

const DEEPEST = 6;
/** What any path may answer, described or not: guards stand before the paths. */
const GUARDS = [200, 304, 400, 404, 405, 413, 414, 415, 421, 422, 429, 431];

/** Makes values that a schema describes, more or less. */
class Maker {
  constructor(
    readonly dice: Dice,
    readonly description: Description,
    readonly known: readonly string[],
  ) {}

  valueOf(schema: Schema, depth = 0): Json {
    const { dice } = this;
    if (schema.$ref !== undefined)
      return depth > DEEPEST
        ? null
        : this.valueOf(this.description.components?.schemas?.[schema.$ref.split("/").at(-1)!] ?? {}, depth + 1);
    if (schema.const !== undefined) return schema.const;
    if (schema.enum) return pick(dice, schema.enum);
    const either = schema.anyOf ?? schema.oneOf;
    if (either) return this.valueOf(pick(dice, either), depth + 1);
    const type = typeof schema.type === "string" ? schema.type : schema.type?.[0];
    if (type === "integer" || type === "number")
      return dice() < 0.7
        ? (schema.minimum ?? 0) + roll(dice, 20)
        : pick(dice, [-1, 1e9, 2 ** 53, 0.5, schema.maximum ?? 0]);
    if (type === "boolean") return dice() < 0.5;
    if (type === "null") return null;
    if (type === "array")
      return Array.from({ length: roll(dice, 3) }, () => this.valueOf(schema.items ?? {}, depth + 1));
    if (type === "object" || schema.properties) {
      const entries = Object.entries(schema.properties ?? {}).filter(
        ([name]) => schema.required?.includes(name) === true || (depth < DEEPEST && dice() < 0.3),
      );
      return Object.fromEntries(entries.map(([name, each]) => [name, this.valueOf(each, depth + 1)]));
    }
    return this.word(schema);
  }

  word({ format }: Schema): string {
    const { dice } = this;
    if (format === "date" && dice() < 0.8)
      return `20${10 + roll(dice, 20)}-0${1 + roll(dice, 9)}-${10 + roll(dice, 19)}`;
    return dice() < 0.6 ? pick(dice, this.known) : beginningOf(mutatedText(dice, SEEDS.words), 400);
  }
}

/** Its first characters, none of them by half: an address cannot hold a lone surrogate. */
const beginningOf = (text: string, characters: number): string => [...text].slice(0, characters).join("");

/** A part of an address, now and then spoilt. */
const encoded = (dice: Dice, word: string): string =>
  dice() < 0.95
    ? encodeURIComponent(word)
    : pick(dice, ["%ff", "..%2f..%2fetc", "%00", "%", "//x", "%c3%28", "a%0d%0ab: c"]);

export const SERVER_TARGET: Target = {
  name: "server",
  share: 13,
  async open() {
    const folder = mkdtempSync(join(tmpdir(), "hearsay-fuzzed-"));
    const store = await openStore(join(folder, "fuzzed.db"));
    const reports = Array.from({ length: 30 }, (_, seed) => inventReport(seed, { days: 60 }));
    await store.put(reports.map((report) => ({ report })));
    const incidents = incidentsOf(reports);
    await store.keepIncidents({ removed: [], put: incidents });
    const { token } = await new Tokens(store).make("ann", ["review"], 1);
    const logged: string[] = [];
    const log = pino({ level: "warn" }, { write: (line: string) => void logged.push(line) });
    const running = await serve({
      store,
      log,
      host: "127.0.0.1",
      port: 0,
      rate: { perSecond: 1e6, burst: 1e6 },
      // What is to be coded gets as far as the gate: the coder has a target of its own.
      codingRate: { perSecond: 1e-6, burst: 0 },
    });
    const description = (await (await fetch(new URL("openapi.json", running.url))).json()) as Description;
    const operations = Object.entries(description.paths).flatMap(([path, all]) =>
      Object.entries(all).map(([method, operation]) => ({ path, method, operation })),
    );
    const known = [
      ...reports.slice(0, 5).map(({ document }) => document.id),
      ...incidents.slice(0, 3).map(({ id }) => id),
      ...["e1", "a1", "MLI", "MIL", "publisher", "convoy", "deny", "ann", "Sahel Wire"],
    ];
    return {
      async try(dice) {
        const { path, method, operation } = pick(dice, operations);
        if (path.endsWith("/stream")) return;
        const maker = new Maker(dice, description, known);
        const address = path.replace(/\{\w+\}/g, () => encoded(dice, pick(dice, known)));
        const asked = (operation.parameters ?? []).filter((each) => each.in === "query" && dice() < 0.3);
        const query = asked.flatMap(({ name, schema }) => {
          const value = maker.valueOf(schema);
          return (Array.isArray(value) ? value : [value]).map((each) => `${name}=${encoded(dice, String(each))}`);
        });
        if (dice() < 0.05) query.push(`${encoded(dice, beginningOf(mutatedText(dice, SEEDS.words), 40))}=1`);
        const [type, content] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
        const whole = content && maker.valueOf(content.schema);
        const body =
          whole === undefined
            ? null
            : dice() < 0.8
              ? JSON.stringify(mutatedJson(dice, whole))
              : mutatedText(dice, [Buffer.from(JSON.stringify(whole))]);
        const answer = await fetch(
          `${running.url.slice(0, -1)}${address}${query.length ? `?${query.join("&")}` : ""}`,
          {
            method: dice() < 0.98 ? method.toUpperCase() : pick(dice, ["PUT", "DELETE", "PATCH", "OPTIONS"]),
            redirect: "manual",
            headers: {
              ...(type !== undefined && { "content-type": dice() < 0.97 ? type : "text/odd" }),
              ...(dice() < 0.7 && { authorization: `Bearer ${dice() < 0.9 ? token : "x".repeat(roll(dice, 200))}` }),
            },
            ...(body !== null && method !== "get" && { body }),
          },
        );
        const said = await answer.text();
        const described = [...Object.keys(operation.responses).map(Number), ...GUARDS];
        hold(
          described.includes(answer.status),
          `${method} ${address} was answered ${answer.status}: ${said.slice(0, 200)}`,
        );
        if (answer.headers.get("content-type")?.startsWith("application/json") === true) JSON.parse(said);
        hold(answer.headers.get("x-content-type-options") === "nosniff", "an answer without its guards");
        hold(logged.length === 0, `a fault of ours: ${logged.join("").slice(0, 600)}`);
      },
      async close() {
        await running.close();
        hold((await store.checkDecisions()) === null, "the review log broke");
        await store.close();
        rmSync(folder, { recursive: true });
      },
    };
  },
};
