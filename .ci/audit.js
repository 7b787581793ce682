// Asks the registry for advisories about what is installed at run time. Fails on high and critical ones; where the
// registry serves none, it says so and passes: no answer is no finding.
import { spawnSync } from "node:child_process";

const { stdout } = spawnSync("npm", ["audit", "--omit=dev", "--json"], { encoding: "utf8", timeout: 120_000 });
let answer;
try {
  answer = JSON.parse(stdout);
} catch {
  answer = { message: "no answer" };
}
const counts = answer.metadata?.vulnerabilities;
if (!counts) {
  console.log(`audit: NOT DONE, the registry gave no advisories (${String(answer.message).split(" - ")[0]})`);
} else {
  const said = Object.entries(counts).map(([severity, count]) => `${count} ${severity}`);
  console.log(`audit: ${said.join(", ")}`);
  for (const [name, { severity, range }] of Object.entries(answer.vulnerabilities ?? {}))
    console.log(`  ${severity}: ${name} ${range}`);
  if (counts.high || counts.critical) process.exitCode = 1;
}
