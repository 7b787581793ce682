/** The files in deploy/: they parse, and every command and option in them is one of the program's. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { program } from "../src/cli/program.js";

const folder = new URL("../deploy/", import.meta.url);
const text = (path: string): string => readFileSync(new URL(path, folder), "utf8");

/** The option and command names in the words after `hearsay` that the program does not know. */
function unknownIn([name, ...words]: readonly string[]): string[] {
  const command = program().commands.find((each) => each.name() === name);
  if (!command) return [name ?? "no command"];
  const known = new Set(command.options.map(({ long }) => long));
  return words.filter((word) => word.startsWith("--") && !known.has(word));
}

interface Service {
  readonly image: string;
  readonly command?: readonly string[];
  readonly environment: Record<string, string>;
}

describe("compose.yaml", () => {
  const { services } = parse(text("compose.yaml"), { merge: true }) as { services: Record<string, Service> };

  it("has everything that the pages name", () => {
    expect(Object.keys(services).sort()).toEqual(["enqueue", "postgres", "rabbitmq", "serve", "work"]);
    expect(services["rabbitmq"]!.image).toMatch(/^rabbitmq:4/);
    expect(services["postgres"]!.image).toMatch(/^postgres:17/);
  });

  it.each(["enqueue", "serve", "work"])("%s is a command of ours with options of ours", (name) => {
    const { command, environment } = services[name]!;
    expect(unknownIn(command!)).toEqual([]);
    expect(Object.keys(environment)).toEqual(["HEARSAY_QUEUE", "HEARSAY_STORE"]);
  });
});

describe("kubernetes/", () => {
  const files = readdirSync(new URL("kubernetes/", folder));
  const all = files.flatMap((file) =>
    parseAllDocuments(text(`kubernetes/${file}`)).map((each) => {
      expect(each.errors).toEqual([]);
      return each.toJS() as Manifest;
    }),
  );
  interface Manifest {
    readonly apiVersion: string;
    readonly kind: string;
    readonly metadata: { readonly name: string };
    readonly spec: {
      readonly template: { readonly spec: { readonly containers: readonly { readonly args: readonly string[] }[] } };
      readonly scaleTargetRef: { readonly name: string };
      readonly triggers: readonly { readonly metadata: { readonly queueName: string } }[];
    };
  }

  it("runs commands of ours with options of ours", () => {
    const commands = all
      .filter(({ kind }) => kind === "Deployment")
      .flatMap(({ spec }) => spec.template.spec.containers.map(({ args }) => args));
    expect(commands.map(([name]) => name).sort()).toEqual(["serve", "work"]);
    expect(commands.flatMap(unknownIn)).toEqual([]);
  });

  it("scales the workers by the depth of the queue that they take from", async () => {
    const { topologyOf } = await import("../src/queue/rabbitmq/topology.js");
    const { spec } = all.find(({ kind }) => kind === "ScaledObject")!;
    expect(all.some(({ kind, metadata }) => kind === "Deployment" && metadata.name === spec.scaleTargetRef.name)).toBe(
      true,
    );
    expect(spec.triggers.map(({ metadata }) => metadata.queueName)).toEqual([topologyOf("hearsay").work.queue]);
  });
});

it("the Dockerfile copies what is there, and does not run as root", () => {
  const lines = text("Dockerfile").split("\n");
  const copied = lines.flatMap((line) => /^COPY (?!--from)(.*) \S+$/.exec(line)?.[1]!.split(" ") ?? []);
  expect(copied.filter((path) => !existsSync(new URL(`../${path}`, import.meta.url)))).toEqual([]);
  expect(lines.filter((line) => line.startsWith("USER "))).toEqual(["USER node"]);
  expect(lines.filter((line) => line.startsWith("FROM ")).length).toBe(2);
});
