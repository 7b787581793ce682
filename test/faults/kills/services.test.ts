import { describe, expect, it } from "vitest";
import { everyFault } from "../asked.js";
import { NO_POSTGRES, postgresPrograms } from "../../services/postgres.js";
import { hasRabbit, NO_RABBIT } from "../../services/rabbitmq.js";
import { serviceKills } from "./services.js";

const KILLS = Number(process.env["HEARSAY_KILLS"] ?? 110);
const absent = !hasRabbit() ? NO_RABBIT : postgresPrograms() ? null : NO_POSTGRES;
const missing = everyFault ? absent : "npm run faults runs them";

describe.skipIf(missing !== null)(`services under kills${missing === null ? "" : `: skipped, ${missing}`}`, () => {
  it("keep each report once, whichever of worker, PostgreSQL and broker is killed", async () => {
    const ledger = await serviceKills(KILLS);
    process.stdout.write(`${JSON.stringify({ killed: "services", ...ledger })}\n`);
    expect(ledger).toMatchObject({ lost: 0, twice: 0 });
  }, 1_800_000);
});
