/** Feeds by their addresses, watched: the command itself against a real server. */
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { openStore } from "../../src/store/index.js";
import { HOST, type Scene } from "./scene.js";

const SCENE = fileURLToPath(new URL("scene.ts", import.meta.url));
const NETWORK = `ip link set lo up && ip addr add ${HOST}/32 dev lo`;
const inside = (script: string): string[] => ["--net", "sh", "-c", script];
const able = spawnSync("unshare", inside(NETWORK)).status === 0;
const folder = mkdtempSync(join(tmpdir(), "hearsay-feeds-"));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const why = "skipped, a network of one's own needs root, unshare and ip (apt-get install util-linux iproute2)";
describe.skipIf(!able)(able ? "ingest --watch --allow-network" : `ingest --watch --allow-network: ${why}`, () => {
  it("takes feeds in by their addresses and new files beside them, and asks only for what changed", async () => {
    mkdirSync(join(folder, "in"));
    const command = `${NETWORK} && exec "$@"`;
    const args = [...inside(command), "sh", process.execPath, "--import", "tsx", SCENE, folder];
    const player = spawn("unshare", args, { stdio: ["ignore", "pipe", "inherit"] });
    const { requests, told, exit } = JSON.parse(await text(player.stdout)) as Scene;
    expect(exit).toBe(0);
    expect(requests[0]).toEqual(["/robots.txt", null, 200]);
    expect(requests.map(([url]) => url)).not.toContain("/private/feed.xml");
    const feed = requests.filter(([url]) => url === "/feed.xml").map(([, known, status]) => [known, status]);
    expect(feed.slice(0, 2)).toEqual([
      [null, 200],
      ['"2 items"', 304],
    ]);
    expect(feed).toContainEqual(['"2 items"', 200]);
    expect(told).toMatch(/private\/feed\.xml \[fetch-refused\].*robots\.txt/);
    expect(told).toMatch(/inside \[fetch-refused\].*10\.9\.8\.7/);
    const store = await openStore(join(folder, "w.db"));
    try {
      expect(await store.counts()).toMatchObject({ documents: 4, quarantined: 0 });
      expect((await store.search("report", { text: "road" })).items.map(({ document }) => document.uri)).toHaveLength(
        3,
      );
    } finally {
      await store.close();
    }
  }, 600_000);
});
