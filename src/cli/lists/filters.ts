/** The filters that the commands over a store share, and their pages. */
import { Option, type Command } from "commander";
import { z } from "zod";
import { ACTS, EVENT_TYPE_NAMES, INCIDENT_GRADES, MODE_NAMES, STATUSES } from "../../records/index.js";
import { BadCursor, STATES, type Filters, type IncidentFilters, type Page, type State } from "../../store/index.js";
import { UsageError } from "../usage.js";

export interface PageOptions {
  readonly limit: string;
  readonly cursor?: string;
}

export interface FilterOptions {
  readonly text?: string;
  readonly actor?: string[];
  readonly recipient?: string[];
  readonly party?: string[];
  readonly voice?: string[];
  readonly type?: string[];
  readonly mode?: string[];
  readonly status?: string[];
  readonly act?: string[];
  readonly place?: string[];
  readonly publisher?: string[];
  readonly since?: string;
  readonly until?: string;
  readonly state?: State[];
  readonly document?: string;
}

export const pageOptions = (command: Command): Command =>
  command
    .addOption(new Option("--limit <n>", "how many at most, up to 1000").default("50"))
    .addOption(new Option("--cursor <cursor>", "goes on where a list before ended (its last line says how)"));

const dates = (command: Command): Command =>
  command
    .addOption(new Option("--since <date>", "from this day, e.g. 2024-03-04"))
    .addOption(new Option("--until <date>", "up to this day, inclusive"));

/** Several values of one filter are alternatives; all filters must hold. */
export const filterOptions = (command: Command): Command =>
  dates(
    command
      .addOption(new Option("--actor <who...>", "who did it: a name, a country (MLI) or a sector (MIL)"))
      .addOption(new Option("--recipient <who...>", "to whom"))
      .addOption(new Option("--party <who...>", "who did it or to whom"))
      .addOption(new Option("--voice <who...>", "who says so, or publisher for what the publisher says itself"))
      .addOption(new Option("--type <type...>", "of event, e.g. ASSAULT"))
      .addOption(new Option("--mode <mode...>", "of event, e.g. aerial"))
      .addOption(new Option("--status <status...>", STATUSES.join(", ")))
      .addOption(new Option("--act <act...>", "of attribution: state, deny, accuse, demand …"))
      .addOption(new Option("--place <place...>", "a name, or a country (MLI)"))
      .addOption(new Option("--publisher <outlet...>", "the outlet"))
      .addOption(new Option("--document <id>", "in one document"))
      .addOption(new Option("--state <state...>", "of the documents (default: current)").choices(STATES)),
  );

export const incidentOptions = (command: Command): Command =>
  dates(
    command
      .addOption(new Option("--type <type...>", "of event, e.g. ASSAULT"))
      .addOption(new Option("--status <grade...>", INCIDENT_GRADES.join(", ")))
      .addOption(new Option("--place <place...>", "a name, or a country (MLI)"))
      .addOption(new Option("--party <who...>", "who has a version of it or part in it"))
      .addOption(new Option("--document <id>", "that a document tells of")),
  );

/** @throws UsageError on a type, mode, status, act or day that there is not */
export function filtersOf(options: FilterOptions): Filters {
  known(
    "--type",
    options.type?.map((type) => type.toUpperCase()),
    EVENT_TYPE_NAMES,
  );
  known("--status", lower(options.status), STATUSES);
  known("--mode", lower(options.mode), MODE_NAMES);
  known("--act", lower(options.act), ACTS);
  days(options);
  const { actor, recipient, party, voice, type, mode, status, act, place, publisher } = options;
  const { text, since, until, state, document } = options;
  return {
    text,
    actor,
    recipient,
    party,
    voice,
    type,
    mode,
    status,
    act,
    place,
    publisher,
    since,
    until,
    state,
    document,
  };
}

/** @throws UsageError on a type, grade or day that there is not */
export function incidentFiltersOf(options: IncidentFilters): IncidentFilters {
  const list = (value: string | readonly string[] | undefined): string[] | undefined =>
    value === undefined ? undefined : ([value].flat() as string[]);
  known(
    "--type",
    list(options.type)?.map((type) => type.toUpperCase()),
    EVENT_TYPE_NAMES,
  );
  known("--status", list(options.status), INCIDENT_GRADES);
  days(options);
  const { type, status, place, party, since, until, document } = options;
  return { type, status, place, party, since, until, document };
}

/** @throws UsageError when --limit is no whole number from 1 to 1000 */
export function pageOf({ limit, cursor }: PageOptions): Page {
  const n = Number(limit);
  if (!Number.isInteger(n) || n < 1 || n > 1000)
    throw new UsageError(`--limit takes a whole number from 1 to 1000, not "${limit}".`);
  return { limit: n, cursor };
}

/** Runs a look-up; a cursor that is none is wrong usage. */
export async function looking<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof BadCursor) throw new UsageError(error.message);
    throw error;
  }
}

const lower = (values: readonly string[] | undefined): string[] | undefined =>
  values?.map((value) => value.toLowerCase());

function known(option: string, values: readonly string[] | undefined, all: readonly string[]): void {
  const odd = values?.find((value) => !all.includes(value));
  if (odd !== undefined) throw new UsageError(`${option} takes ${all.join(", ")}; not "${odd}".`);
}

function days({ since, until }: { since?: string | undefined; until?: string | undefined }): void {
  for (const [option, day] of [
    ["--since", since],
    ["--until", until],
  ] as const) {
    if (day !== undefined && !z.iso.date().safeParse(day).success)
      throw new UsageError(`${option} takes a day such as 2024-03-04, not "${day}".`);
  }
  if (since !== undefined && until !== undefined && since > until)
    throw new UsageError(`--since ${since} is after --until ${until}: no day is in both.`);
}
