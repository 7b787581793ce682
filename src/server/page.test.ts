import { mkdtemp, mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { testServer } from "./server.case.js";

const folder = await mkdtemp(join(tmpdir(), "hearsay-page-"));
await mkdir(join(folder, "assets"));
await writeFile(join(folder, "index.html"), "<!doctype html><title>Invented page</title>");
await writeFile(join(folder, "assets", "app-1a2b3c.js"), `export const words = "${"words ".repeat(500)}";`);
await writeFile(join(folder, "..", "outside.txt"), "outside");
const server = await testServer({ reports: [], page: pathToFileURL(`${folder}/`) });

test.each(["/", "/index.html", "/reports/sha256:00", "/explore?q=a", "/incidents/i1"])(
  "%s shows the page",
  async (path) => {
    const answer = await server.get(path);
    expect(answer.headers.get("content-type")).toMatch(/^text\/html/);
    expect(answer.headers.get("cache-control")).toBe("no-cache");
    expect(await answer.text()).toContain("Invented page");
  },
);

test("files with a hash in their name are kept for good, packed for those who take it", async () => {
  const answer = await server.get("/assets/app-1a2b3c.js", { "accept-encoding": "br" });
  expect(answer.headers.get("cache-control")).toMatch(/immutable/);
  expect(answer.headers.get("content-encoding")).toBe("br");
  expect(await answer.text()).toMatch(/^export const words/);
  const plain = await server.get("/assets/app-1a2b3c.js", { "accept-encoding": "identity" });
  expect(plain.headers.get("content-encoding")).toBeNull();
  const again = await server.get("/assets/app-1a2b3c.js", { "if-none-match": plain.headers.get("etag")! });
  expect(again.status).toBe(304);
});

test.each(["/assets/none.js", "/none.js", "/api/none", "/assets/..%2f..%2foutside.txt", "/..%2foutside.txt"])(
  "%s is nothing of the page's",
  async (path) => {
    const { status } = await server.get(path);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  },
);

test("without a built page the server says how to build it", async () => {
  const bare = await testServer({ reports: [], page: pathToFileURL(`${folder}/none/`) });
  const answer = await bare.get("/");
  expect(answer.status).toBe(404);
  expect(await answer.json()).toMatchObject({
    code: "not-found",
    text: expect.stringContaining("npm run build") as string,
  });
});
