/** A real RabbitMQ of one's own for tests and benches, or several as a cluster: temporary folders, free ports of 127.0.0.1. */
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Connection } from "rabbitmq-client";
import { freePort } from "./ports.js";
import { userOfServer } from "./user.js";

// Debian's wrapper on the PATH serves the system's own broker only; this is what it calls.
const SERVER = "/usr/lib/rabbitmq/bin/rabbitmq-server";
const CTL = "/usr/lib/rabbitmq/bin/rabbitmqctl";
/** On one core with much other work a broker takes a minute and more. */
const READY_MS = 240_000;

export interface Broker {
  readonly url: string;
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>;
  /** Starts it again on the same data and port. */
  start(): Promise<void>;
}

export interface Cluster {
  /** Address that names all brokers. */
  readonly url: string;
  readonly brokers: readonly Broker[];
  /** What `rabbitmqctl` prints, asked of the broker of that number. */
  ctl(broker: number, ...args: string[]): string;
  stop(): Promise<void>;
}

export const hasRabbit = (): boolean => existsSync(SERVER) && spawnSync("epmd", ["-names"]).error === undefined;
export const NO_RABBIT = "RabbitMQ is not installed (apt-get install rabbitmq-server)";

/** Starts `size` brokers that know each other. */
export async function startRabbit(size = 1): Promise<Cluster> {
  if (!hasRabbit()) throw new Error(NO_RABBIT);
  const folder = mkdtempSync(join(tmpdir(), "hearsay-rabbit-"));
  const user = userOfServer("rabbitmq");
  const own = (path: string): string => {
    if (user) chownSync(path, user.uid, user.gid);
    return path;
  };
  own(folder);
  const run = randomBytes(4).toString("hex");
  const names = Array.from({ length: size }, (_, i) => `hearsay-${run}-${i}@localhost`);
  const cookie = join(folder, ".erlang.cookie");
  writeFileSync(cookie, run, { mode: 0o400 });
  own(cookie);
  const [epmdPort, ...ports] = await Promise.all(Array.from({ length: 1 + 2 * size }, freePort));
  // A name server of our own: the system's would stay behind, and would tell our brokers to others.
  const epmd = spawn("epmd", ["-port", String(epmdPort), "-address", "127.0.0.1"], { ...user, stdio: "ignore" });
  const shared = { PATH: process.env["PATH"], HOME: folder, LANG: "C.UTF-8", ERL_EPMD_PORT: String(epmdPort) };

  const brokers = names.map((name, i): Dropping => {
    const home = own(mkdtempSync(join(folder, `${i}-`)));
    const port = ports[2 * i]!;
    const config = join(home, "rabbitmq.conf");
    writeFileSync(config, settings(port, names));
    const plugins = join(home, "enabled_plugins");
    writeFileSync(plugins, "[].\n");
    for (const each of ["mnesia", "log"]) own((mkdirSync(join(home, each)), join(home, each)));
    const env = {
      ...shared,
      RABBITMQ_NODENAME: name,
      RABBITMQ_NODE_PORT: String(port),
      RABBITMQ_NODE_IP_ADDRESS: "127.0.0.1",
      RABBITMQ_DIST_PORT: String(ports[2 * i + 1]),
      RABBITMQ_MNESIA_BASE: join(home, "mnesia"),
      RABBITMQ_LOG_BASE: join(home, "log"),
      RABBITMQ_CONFIG_FILE: config,
      RABBITMQ_CONF_ENV_FILE: "/dev/null",
      RABBITMQ_ENABLED_PLUGINS_FILE: plugins,
      RABBITMQ_PID_FILE: join(home, "pid"),
      // Idle schedulers spin otherwise, and take the cores from what is tested.
      RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS:
        "+S 2:2 +sbwt none +sbwtdcpu none +sbwtdio none -kernel inet_dist_use_interface {127,0,0,1}",
    };
    return brokerOf(port, { ...user, cwd: home, env });
  });
  const ctl: Cluster["ctl"] = (broker, ...args) => {
    const { stdout, stderr, status } = spawnSync(CTL, ["-n", names[broker]!, ...args], {
      ...user,
      env: shared,
      cwd: folder,
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`rabbitmqctl ${args.join(" ")}: ${stderr}${stdout}`);
    return stdout;
  };
  const stop = async (): Promise<void> => {
    await Promise.all(brokers.map((each) => each.kill()));
    epmd.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  // Brokers are groups of their own: a test that is cut short would leave them behind.
  process.once("exit", () => {
    for (const each of brokers) each.drop();
    epmd.kill();
  });
  try {
    await Promise.all(brokers.map((each) => each.start()));
    if (size > 1) ctl(0, "await_online_nodes", String(size));
  } catch (error) {
    await stop();
    throw error;
  }
  const hosts = brokers.map(({ url }) => new URL(url).host).join(",");
  return { url: `amqp://guest:guest@${hosts}`, brokers, ctl, stop };
}

const settings = (port: number, names: readonly string[]): string =>
  [
    `listeners.tcp.1 = 127.0.0.1:${port}`,
    "disk_free_limit.absolute = 50MB",
    "cluster_formation.peer_discovery_backend = classic_config",
    ...names.map((name, i) => `cluster_formation.classic_config.nodes.${i + 1} = ${name}`),
    "log.file.level = warning",
    "log.console = false",
    "",
  ].join("\n");

interface Run {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

interface Dropping extends Broker {
  /** Kills it without waiting. */
  drop(): void;
}

function brokerOf(port: number, run: Run): Dropping {
  const url = `amqp://guest:guest@127.0.0.1:${port}`;
  let process_: ChildProcess | null = null;
  const drop = (): void => {
    const ending = process_;
    process_ = null;
    if (ending?.exitCode === null && ending.signalCode === null) process.kill(-ending.pid!, "SIGKILL");
  };
  return {
    url,
    drop,
    async start() {
      const log = join(run.cwd, "said");
      const said = openSync(log, "w");
      // A group of its own: the script that is started keeps the Erlang machine as its child.
      const starting = spawn(SERVER, [], { ...run, stdio: ["ignore", said, said], detached: true });
      closeSync(said);
      process_ = starting;
      const connection = new Connection({ url, retryLow: 100, retryHigh: 300 });
      connection.on("error", () => undefined);
      // One that gives up says why; nobody waits for it until the time is over.
      const gaveUp = once(starting, "exit").then(() => {
        if (process_ === starting) throw new Error(`the broker ended while it started: ${readFileSync(log, "utf8")}`);
      });
      try {
        await Promise.race([connection.onConnect(READY_MS), gaveUp]);
      } finally {
        gaveUp.catch(() => undefined);
        await connection.close();
      }
    },
    async kill() {
      if (!process_ || process_.exitCode !== null || process_.signalCode !== null) return;
      const ended = once(process_, "exit");
      drop();
      await ended;
      // The script is gone at once; the Erlang machine keeps port and name until the system has taken its memory back.
      while (await listens(port)) await new Promise((resolve) => setTimeout(resolve, 50));
    },
  };
}

async function listens(port: number): Promise<boolean> {
  const socket = connect(port, "127.0.0.1");
  try {
    await once(socket, "connect");
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
