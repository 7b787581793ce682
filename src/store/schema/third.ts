/** Each printing of a text is a version of its article with a state of its own; a document stands as the best of them. */
import { sql, type Kysely } from "kysely";
import type { Engine } from "../engine/engine.js";
import type { DocumentHead } from "../store.js";
import type { Printing } from "../../records/index.js";
import { byDocument, place, printingsBy, settle } from "../settling.js";
import { Writing } from "../writing.js";
import type { Tables, Tx } from "./tables.js";

const AT_ONCE = 500;

export async function third(any: Kysely<unknown>, engine: Engine): Promise<void> {
  const { bigint } = engine.types;
  const columns = [
    ["article", "text"],
    ["status", "text not null default 'usable'"],
    ["made", "text not null default ''"],
    ["embargo", null],
    ["turn", null],
    ["state", "text not null default 'current'"],
  ] as const;
  for (const [name, type] of columns)
    await sql`alter table printings add column ${sql.ref(name)} ${sql.raw(type ?? `${bigint} not null default 0`)}`.execute(
      any,
    );
  await sql`update printings set article = d.article, status = d.status, made = d.made, embargo = d.embargo, turn = d.turn, state = d.state from documents as d where d.id = printings.document`.execute(
    any,
  );
  await sql`create index printings_by_article on printings (article)`.execute(any);
  await sql`create index printings_held on printings (embargo) where state = 'embargoed'`.execute(any);
  for (const name of ["documents_by_article", "documents_held"]) await sql`drop index ${sql.ref(name)}`.execute(any);
  for (const name of ["article", "status", "made", "embargo"])
    await sql`alter table documents drop column ${sql.ref(name)}`.execute(any);
  await nameAll(any as Kysely<Tables>, engine);
}

/** Texts that were printed several times: their records come to name every printing. */
async function nameAll(db: Kysely<Tables>, engine: Engine): Promise<void> {
  const several = await db
    .selectFrom("printings")
    .select("document")
    .groupBy("document")
    .having((eb) => eb.fn.countAll(), ">", 1)
    .orderBy("document")
    .execute();
  for (let start = 0; start < several.length; start += AT_ONCE) {
    const some = several.slice(start, start + AT_ONCE).map(({ document }) => document);
    const rows = await db
      .selectFrom("printings")
      .innerJoin("documents", "documents.id", "printings.document")
      .select(["printings.id as id", "document", "about", "head", "printing"])
      .where("document", "in", some)
      .execute();
    for (const { id, document, about, head, printing } of rows) {
      const known = JSON.parse(about) as Printing;
      if (printing.endsWith(` ${id}`)) {
        const {
          id: _id,
          language: _language,
          outlet: _outlet,
          day: _day,
          state: _state,
          ...led
        } = JSON.parse(head) as DocumentHead;
        await db
          .updateTable("printings")
          .set({ about: JSON.stringify(led) })
          .where("document", "=", document)
          .where("id", "=", id)
          .execute();
        continue;
      }
      // Of the others the first schema kept only this much.
      const whole: Printing = { ...known, byline: [], status: "usable" };
      await db
        .updateTable("printings")
        .set({
          about: JSON.stringify(whole),
          article: known.uri ?? null,
          status: "usable",
          made: known.published ?? "",
          embargo: 0,
          state: "current",
        })
        .where("document", "=", document)
        .where("id", "=", id)
        .execute();
    }
    const writing = new Writing({ db, engine, now: Date.now }, db as Tx);
    const moved = await settle(writing, [], some);
    await place(writing, new Map([...moved, ...byDocument(await printingsBy(writing, "document", some))]));
    await writing.finish();
  }
}
