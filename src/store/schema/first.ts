/** The first schema. A later change is a file of its own; what has been released is never edited. */
import { sql, type Kysely } from "kysely";
import { INDEXED, type Engine } from "../engine/engine.js";

export async function first(db: Kysely<unknown>, engine: Engine): Promise<void> {
  const { bytes, bigint, sortKey } = engine.types;
  const table = (name: string) => db.schema.createTable(name);
  const index = (name: string, on: string, columns: string[]) =>
    db.schema.createIndex(name).on(on).columns(columns).execute();

  await table("counters")
    .addColumn("name", "text", (c) => c.primaryKey())
    .addColumn("value", bigint, (c) => c.notNull())
    .execute();
  for (const name of ["turn", "documents", "attributions", "incidents", "quarantine", "decisions"])
    await sql`insert into counters (name, value) values (${name}, 0)`.execute(db);
  await table("marks")
    .addColumn("name", "text", (c) => c.primaryKey())
    .addColumn("value", "text", (c) => c.notNull())
    .execute();
  await table("bytes")
    .addColumn("sha256", "text", (c) => c.primaryKey())
    .addColumn("content", bytes, (c) => c.notNull())
    .execute();
  await table("coders")
    .addColumn("n", "integer", (c) => c.primaryKey())
    .addColumn("id", "text", (c) => c.notNull().unique())
    .addColumn("about", "text", (c) => c.notNull())
    .execute();
  await table("documents")
    .addColumn("n", sortKey, (c) => c.primaryKey())
    .addColumn("id", "text", (c) => c.notNull().unique())
    .addColumn("turn", bigint, (c) => c.notNull())
    .addColumn("article", "text")
    .addColumn("status", "text", (c) => c.notNull())
    .addColumn("made", "text", (c) => c.notNull())
    .addColumn("embargo", bigint, (c) => c.notNull())
    .addColumn("state", "text", (c) => c.notNull())
    .addColumn("visible", "integer", (c) => c.notNull())
    .addColumn("coder", "integer", (c) => c.notNull())
    .addColumn("printing", "text", (c) => c.notNull())
    .addColumn("head", "text", (c) => c.notNull())
    .addColumn("facets", "text", (c) => c.notNull())
    .addColumn("events", "integer", (c) => c.notNull())
    .addColumn("attributions", "integer", (c) => c.notNull())
    .execute();
  await index("documents_by_article", "documents", ["article"]);
  await sql`create index documents_hidden on documents (n) where visible = 0`.execute(db);
  await sql`create index documents_held on documents (embargo) where state = 'embargoed'`.execute(db);
  await table("reports")
    .addColumn("n", sortKey, (c) => c.primaryKey())
    .addColumn("body", bytes, (c) => c.notNull())
    .execute();
  await table("earlier_reports")
    .addColumn("document", "text", (c) => c.notNull())
    .addColumn("coder", "integer", (c) => c.notNull())
    .addColumn("body", bytes, (c) => c.notNull())
    .addPrimaryKeyConstraint("earlier_reports_key", ["document", "coder"])
    .execute();
  await table("printings")
    .addColumn("document", "text", (c) => c.notNull())
    .addColumn("id", "text", (c) => c.notNull())
    .addColumn("about", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("printings_key", ["document", "id"])
    .modifyEnd(engine.types.byKey)
    .execute();
  await table("withdrawals")
    .addColumn("article", "text", (c) => c.primaryKey())
    .addColumn("at", "text", (c) => c.notNull())
    .execute();

  for (const name of ["events", "attributions"]) {
    await table(name)
      .addColumn("n", sortKey, (c) => c.primaryKey())
      .addColumn("document", bigint, (c) => c.notNull())
      .addColumn("record", "text", (c) => c.notNull())
      .addColumn("facets", "text", (c) => c.notNull())
      .addColumn("passage_start", "integer", (c) => c.notNull())
      .addColumn("passage_end", "integer", (c) => c.notNull())
      .addColumn("visible", "integer", (c) => c.notNull())
      .execute();
    await index(`${name}_by_document`, name, ["document"]);
    await sql`create index ${sql.ref(`${name}_hidden`)} on ${sql.table(name)} (n) where visible = 0`.execute(db);
  }
  for (const name of INDEXED) await engine.createIndex(db, name);

  await table("tallies")
    .addColumn("facet", "text", (c) => c.notNull())
    .addColumn("value", "text", (c) => c.notNull())
    .addColumn("month", "text", (c) => c.notNull())
    .addColumn("count", "integer", (c) => c.notNull())
    .addPrimaryKeyConstraint("tallies_key", ["facet", "value", "month"])
    .modifyEnd(engine.types.byKey)
    .execute();
  await sql`create index tallies_by_count on tallies (facet, count, value) where month = ''`.execute(db);

  await table("actors")
    .addColumn("key", "text", (c) => c.primaryKey())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("country", "text")
    .addColumn("codes", "text", (c) => c.notNull())
    .execute();
  await table("actor_names")
    .addColumn("folded", "text", (c) => c.notNull())
    .addColumn("key", "text", (c) => c.notNull())
    .addColumn("name", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("actor_names_key", ["folded", "key", "name"])
    .modifyEnd(engine.types.byKey)
    .execute();
  await index("actor_names_by_key", "actor_names", ["key"]);
  await table("merges")
    .addColumn("n", "integer", (c) => c.primaryKey())
    .addColumn("source", "text", (c) => c.notNull())
    .addColumn("target", "text", (c) => c.notNull())
    .addColumn("by", "text", (c) => c.notNull())
    .addColumn("reason", "text", (c) => c.notNull())
    .addColumn("at", "text", (c) => c.notNull())
    .addColumn("undone", "text")
    .execute();
  await index("merges_by_source", "merges", ["source"]);
  await index("merges_by_target", "merges", ["target"]);

  await table("incidents")
    .addColumn("n", bigint, (c) => c.primaryKey())
    .addColumn("id", "text", (c) => c.notNull().unique())
    .addColumn("type", "text", (c) => c.notNull())
    .addColumn("status", "text", (c) => c.notNull())
    .addColumn("place", "text")
    .addColumn("country", "text")
    .addColumn("body", bytes, (c) => c.notNull())
    .execute();
  await table("incident_members")
    .addColumn("document", "text", (c) => c.notNull())
    .addColumn("event", "text", (c) => c.notNull())
    .addColumn("incident", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("incident_members_key", ["document", "event", "incident"])
    .execute();
  await index("incident_members_by_incident", "incident_members", ["incident"]);
  await table("incident_parties")
    .addColumn("party", "text", (c) => c.notNull())
    .addColumn("incident", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("incident_parties_key", ["party", "incident"])
    .execute();
  await index("incident_parties_by_incident", "incident_parties", ["incident"]);

  await table("matches")
    .addColumn("document", "text", (c) => c.primaryKey())
    .addColumn("body", bytes, (c) => c.notNull())
    .execute();

  await table("decisions")
    .addColumn("n", "integer", (c) => c.primaryKey())
    .addColumn("id", "text", (c) => c.notNull().unique())
    .addColumn("previous", "text", (c) => c.notNull().unique())
    .addColumn("at", "text", (c) => c.notNull())
    .addColumn("subject", "text", (c) => c.notNull())
    .addColumn("body", "text", (c) => c.notNull())
    .execute();
  await index("decisions_by_subject", "decisions", ["subject", "n"]);

  await table("quarantine")
    .addColumn("n", bigint, (c) => c.primaryKey())
    .addColumn("id", "text", (c) => c.notNull().unique())
    .addColumn("sha256", "text", (c) => c.notNull())
    .addColumn("path", "text")
    .addColumn("record", "text")
    .addColumn("message", "text", (c) => c.notNull())
    .addColumn("attempts", "integer", (c) => c.notNull())
    .addColumn("first", "text", (c) => c.notNull())
    .addColumn("last", "text", (c) => c.notNull())
    .addColumn("kept", "integer", (c) => c.notNull())
    .execute();

  await table("changes")
    .addColumn("seq", bigint, (c) => c.primaryKey())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("id", "text", (c) => c.notNull())
    .addColumn("what", "text", (c) => c.notNull())
    .addColumn("at", "text", (c) => c.notNull())
    .execute();
}
