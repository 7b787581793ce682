/** Passwords and tokens never come out again: not in messages, not in logs. */
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";
import { Tokens } from "../../src/server/tokens/token.js";
import { openStore } from "../../src/store/index.js";

const PROGRAM = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
const SECRET = "hunter2-4711";
const folder = mkdtempSync(join(tmpdir(), "hearsay-secrets-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

// Port 1 of this machine: nobody listens there.
const postgres = `postgres://ann:${SECRET}@127.0.0.1:1/news`;
const rabbit = `amqp://ann:${SECRET}@127.0.0.1:1`;
it.each([
  ["a store out of reach", ["search", "market", "--store", postgres]],
  ["a store of no known kind", ["search", "market", "--store", `mysql://ann:${SECRET}@127.0.0.1/news`]],
  ["a queue that is none", ["queue", "status", "--queue", `http://ann:${SECRET}@127.0.0.1:1`]],
  ["a queue that is spelt wrong", ["queue", "status", "--queue", `amqp://ann:${SECRET}@127.0.0.1:port`]],
])("%s is told of without its password", (_, args) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [PROGRAM, ...args], {
    encoding: "utf8",
    timeout: 60_000,
    cwd: folder,
  });
  expect(status).toBe(2);
  expect(stderr).toMatch(/^hearsay: /);
  expect(stdout + stderr).not.toContain(SECRET);
});

it("a queue out of reach is told of without its password", () => {
  const { stdout, stderr } = spawnSync(process.execPath, [PROGRAM, "queue", "status", "--queue", rabbit], {
    encoding: "utf8",
    timeout: 20_000,
  });
  expect(stdout + stderr).not.toContain(SECRET);
});

it("a server's log at its fullest holds no token, valid or not", async () => {
  const path = join(folder, "served.db");
  const store = await openStore(path);
  const { token } = await new Tokens(store).make("ann", ["review"], 1);
  await store.close();
  const server = spawn(process.execPath, [PROGRAM, "serve", "--store", path, "--port", "0", "--log", "debug"], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  const url = await new Promise<string>((resolve) => {
    for (const stream of [server.stdout, server.stderr])
      stream.on("data", (chunk: Buffer) => {
        said += chunk.toString();
        const at = /http:\/\/\S+?\//.exec(said)?.[0];
        if (at !== undefined) resolve(at);
      });
  });
  for (const bearer of [token, `${token.slice(0, -1)}x`, SECRET])
    for (const [method, where] of [
      ["GET", "api/overview"],
      ["POST", "api/review/decisions"],
      ["POST", "api/code?store=true"],
    ] as const)
      await (
        await fetch(new URL(where, url), {
          method,
          headers: { authorization: `Bearer ${bearer}`, "content-type": "application/json" },
          ...(method === "POST" && { body: "{" }),
        })
      ).text();
  const metrics = await (await fetch(new URL("metrics", url))).text();
  server.kill();
  await new Promise((resolve) => server.once("exit", resolve));
  for (const secret of [token, token.slice(8), SECRET]) expect(said + metrics).not.toContain(secret);
});
