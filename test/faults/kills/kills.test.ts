import { expect, it } from "vitest";
import { everyFault } from "../asked.js";
import { ingestKills, reviewKills, type Ledger } from "./loops.js";

const MINUTES = 60_000;

function whole(what: string, ledger: Ledger): void {
  process.stdout.write(`${JSON.stringify({ killed: what, ...ledger })}\n`);
  expect(ledger).toMatchObject({ lost: 0, twice: 0, different: 0 });
}

it(
  "an ingest that is killed at any moment, from the making of the store on, loses nothing and ends the same",
  async () => {
    whole("ingest", await ingestKills(everyFault ? 300 : 4, 60));
  },
  30 * MINUTES,
);

it(
  "two ingests into one store that are killed together lose nothing and keep nothing twice",
  async () => {
    whole("two ingests at once", await ingestKills(everyFault ? 100 : 4, 60, 2));
  },
  30 * MINUTES,
);

it(
  "a review log whose writer is killed keeps every decision once, its chain unbroken",
  async () => {
    const ledger = await reviewKills(everyFault ? 150 : 3);
    whole("review log", ledger);
    expect(ledger.acknowledged).toBeGreaterThan(0);
  },
  30 * MINUTES,
);

it(
  "a review log whose two writers are killed keeps every decision once, its chain unbroken",
  async () => {
    whole("review log, two writers", await reviewKills(everyFault ? 100 : 4, 2));
  },
  30 * MINUTES,
);
