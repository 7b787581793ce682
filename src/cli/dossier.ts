import { readFile } from "node:fs/promises";
import { Option, type Command } from "commander";
import { DOSSIERS, type DossierFormat } from "../export/dossier/index.js";
import { visible } from "../export/report/wrap.js";
import type { EarlierVersion, Identities } from "../incidents/index.js";
import { outletNameOf, unnamedOutlet } from "../readers/outlet.js";
import type { Report } from "../records/index.js";
import { oncePrinted } from "../records/printing.js";
import type { Store } from "../store/index.js";
import { standingAmong, type Standing } from "../store/standing.js";
import { pathsOrInput } from "./inputs.js";
import { run, shared, type SharedOptions } from "./run.js";
import { storeOption, withStore, type StoreOptions } from "./store.js";
import { UsageError } from "./usage.js";
import { paintFor, print, tell, widthOf } from "./terminal.js";

interface DossierOptions extends SharedOptions, StoreOptions {
  readonly format: string;
  readonly incident?: string;
  readonly identities?: string;
}

const EXAMPLE = "hearsay dossier examples/reports --format html > dossier.html";

export function dossierCommand(program: Command): void {
  const formats = DOSSIERS.map(({ name }) => name);
  storeOption(shared(program.command("dossier").argument("[paths...]", "files or folders, - for standard input")))
    .summary("sets the versions of one happening side by side")
    .description(
      "Codes documents, finds what they tell of the same happening, and sets every party's version side by side.",
    )
    .addOption(new Option("--format <name>", "how to write it").choices(formats).default("text"))
    .addOption(new Option("--incident <id>", "one of the store (hearsay incidents lists them), in place of paths"))
    .addOption(new Option("--identities <file>", "a table of names that are one actor, or are not (docs/incidents.md)"))
    .addHelpText("after", `\nExample:\n  ${EXAMPLE}`)
    .action((paths: string[], options: DossierOptions) => {
      const dossier = DOSSIERS.find(({ name }) => name === options.format)!;
      if (options.incident !== undefined && paths.length)
        throw new UsageError(
          `--incident takes an incident out of the store and ${paths[0]} a file: leave one of them out.`,
        );
      if (options.incident !== undefined) return ofStore(dossier, options, options.incident);
      return run(options, async (coding) => {
        const { incidentsOf, withEarlier } = await import("../incidents/index.js");
        const identities = options.identities === undefined ? undefined : await identitiesIn(options.identities);
        const coded: Report[] = [];
        for await (const report of coding({ tellMessages: true }).reports(pathsOrInput(paths, EXAMPLE)))
          coded.push(report);
        const standing = standingAmong(oncePrinted(coded), Date.now());
        tellLeftOut(standing);
        const incidents = incidentsOf(standing.reports, identities).map((each) =>
          withEarlier(each, earlierIn(standing)),
        );
        if (!incidents.length) tell("hearsay: no incident was found in these reports.");
        const reports = [...standing.reports, ...[...standing.earlier.values()].flat()];
        await print(
          dossier.write(incidents, reports, { paint: paintFor(process.stdout), width: widthOf(process.stdout) }),
        );
      });
    });
}

/** Of the versions of an article the newest stands; the others are named among its sources. */
function tellLeftOut({ earlier, held }: Standing): void {
  const count = [...earlier.values()].flat().length;
  if (count)
    tell(
      `hearsay: ${count === 1 ? "one document is an earlier version" : `${count} documents are earlier versions`} of another, which stands in its place.`,
    );
  for (const { document } of held)
    tell(
      `hearsay: left out ${visible(document.origin.path ?? document.id)}: it is not to be seen yet, and the version before it stands.`,
    );
}

const earlierIn = ({ earlier }: Standing): ReadonlyMap<string, readonly EarlierVersion[]> =>
  new Map(
    [...earlier].map(([id, reports]) => [
      id,
      reports.map((report) => ({ ...report.document, outlet: outletNameOf(report) })),
    ]),
  );

/** Sets out one incident of the store from its reports. */
const ofStore = (dossier: DossierFormat, options: DossierOptions, id: string): Promise<void> =>
  withStore(options, async (store) => {
    const incident = await store.incident(id);
    if (!incident)
      throw new UsageError(`The store ${options.store} has no incident ${id}: hearsay incidents lists those it has.`);
    const documents = incident.members.map(({ document }) => document);
    const reprints = incident.reprints.flatMap(({ origin, documents: copies }) => [origin, ...copies]);
    const reports = await store.reportsOf([...new Set([...documents, ...reprints])]);
    const earlier = await earlierOf(store, documents);
    const { withEarlier } = await import("../incidents/index.js");
    await print(
      dossier.write([withEarlier(incident, earlier)], reports, {
        paint: paintFor(process.stdout),
        width: widthOf(process.stdout),
      }),
    );
  });

/** The versions that the documents of an incident replaced. */
async function earlierOf(
  store: Store,
  documents: readonly string[],
): Promise<ReadonlyMap<string, readonly EarlierVersion[]>> {
  const earlier = new Map<string, readonly EarlierVersion[]>();
  for (const id of new Set(documents)) {
    const before = (await store.versions(id)).filter((each) => each.state === "superseded" && each.id !== id);
    if (before.length)
      earlier.set(
        id,
        before.map((each) => ({ ...each, outlet: each.outlet ?? unnamedOutlet(each.origin) })),
      );
  }
  return earlier;
}

/** @throws UsageError when the table is not there or does not read */
async function identitiesIn(path: string): Promise<Identities> {
  const { IdentitiesError, readIdentities } = await import("../incidents/index.js");
  let table: string;
  try {
    table = await readFile(path, "utf8");
  } catch {
    throw new UsageError(`There is no ${path} that can be read: write the path of a table of names for --identities.`);
  }
  try {
    return readIdentities(table);
  } catch (error) {
    if (error instanceof IdentitiesError) throw new UsageError(`${path}: ${error.message}`);
    throw error;
  }
}
