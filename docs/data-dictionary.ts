/** The data dictionary: every field of the records and every column of the formats, from the code that writes them. */
import { z } from "zod";
import { EXPORTERS } from "../src/export/index.js";
import { TELLING_RULES } from "../src/export/events/manual.js";
import { Decision } from "../src/review/decision.js";
import { Incident, Report } from "../src/records/index.js";

interface Schema {
  readonly type?: string | readonly string[];
  readonly $ref?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/** The page, in Markdown. */
export function dataDictionary(): string {
  return [
    "# Data dictionary",
    "",
    "Written by `npm run docs` from the schemas and column tables in the code. What the formats are for, and their traps, is in [formats.md](formats.md).",
    "",
    "# Records",
    "",
    ...records({ Report, Incident, Decision }),
    "# How formats without a status tell an event",
    "",
    table(
      ["rule", "what it does"],
      Object.entries(TELLING_RULES).map(([rule, about]) => [`\`${rule}\``, about]),
    ),
    "# Formats",
    "",
    ...EXPORTERS.flatMap(({ name, about, fields, of, holds }) => [
      `## ${name}`,
      "",
      `${about[0]!.toUpperCase()}${about.slice(1)}. Written from ${of === "incidents" ? "incidents" : "reports"}; memory ${holds === undefined ? "does not grow with their number" : `grows with ${holds}`}.`,
      "",
      ...(fields
        ? [
            `Fields: ${fields.from}.`,
            "",
            table(
              ["#", "field", "what"],
              fields.list.map((each, i) => [String(i + 1), `\`${each.name}\``, each.about]),
            ),
          ]
        : []),
    ]),
  ].join("\n");
}

function records(schemas: Readonly<Record<string, z.ZodType>>): string[] {
  const found = new Map<string, Schema>();
  for (const [name, schema] of Object.entries(schemas)) {
    const { $defs = {}, ...own } = z.toJSONSchema(schema) as Schema;
    const root = own.$ref === undefined ? own : ($defs[own.$ref.split("/").at(-1)!] ?? own);
    found.set(name, root);
    for (const [id, each] of Object.entries($defs)) if (!/^__/.test(id) && !found.has(id)) found.set(id, each);
  }
  return [...found].flatMap(([name, schema]) => {
    const variants = schema.oneOf ?? schema.anyOf ?? [schema];
    return variants.flatMap((variant) =>
      variant.properties
        ? [
            `## ${name}`,
            "",
            ...(schema.description === undefined ? [] : [`${schema.description}.`, ""]),
            table(
              ["field", "type", "what"],
              Object.entries(variant.properties).map(([field, each]) => [
                `\`${field}\`${variant.required?.includes(field) ? "" : " (optional)"}`,
                typeOf(each),
                each.description ?? "",
              ]),
            ),
          ]
        : [],
    );
  });
}

function typeOf(schema: Schema): string {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.split("/").at(-1)!;
    return name.startsWith("__") ? "see the JSON Schema" : name;
  }
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum)
    return schema.enum.length > 30 ? `one of ${schema.enum.length} values` : schema.enum.map(String).join(", ");
  const variants = schema.anyOf ?? schema.oneOf;
  if (variants) return variants.map(typeOf).join(" or ");
  if (schema.items) return `list of ${typeOf(schema.items)}`;
  return [schema.type ?? "any"].flat().join(" or ");
}

const cell = (text: string): string => text.replaceAll("|", "\\|").replace(/\s+/g, " ");
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  `${[head, head.map(() => "---"), ...rows].map((row) => `| ${row.map(cell).join(" | ")} |`).join("\n")}\n`;
