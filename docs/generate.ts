/** `npm run docs`: writes what the code says of itself, so that no page can lag behind. `pages()` is checked by test/docs.test.ts. */
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { Command } from "commander";
import { program } from "../src/cli/program.js";
import { BAD_INPUTS } from "../test/faults/bad-inputs.js";
import { dataDictionary } from "./data-dictionary.js";
import { Page } from "../src/export/annotation/shape.js";
import { Incident, MESSAGES, PROBLEMS, Report } from "../src/records/index.js";

/** The generated files, by path within docs/. */
export function pages(): Map<string, string> {
  const json = (schema: z.ZodType, title: string): string =>
    `${JSON.stringify({ title, ...z.toJSONSchema(schema, { reused: "ref" }) }, null, 1)}\n`;
  return new Map([
    ["schema/report.schema.json", json(Report, "hearsay/1 report")],
    ["schema/incident.schema.json", json(Incident, "hearsay/1 incident")],
    ["schema/annotation-page.schema.json", json(Page, "hearsay/1 report as a page of Web Annotations")],
    ["data-dictionary.md", dataDictionary()],
    ["commands.md", commands(program())],
    ["messages.md", messages()],
    ["bad-inputs.md", badInputs()],
  ]);
}

function commands(root: Command): string {
  const help = (command: Command): string => {
    let text = "";
    command.configureOutput({ writeOut: (piece) => (text += piece), getOutHelpWidth: () => 100 });
    command.outputHelp();
    return text.trimEnd();
  };
  const all = (command: Command): Command[] => command.commands.flatMap((each) => [each, ...all(each)]);
  const nameOf = (command: Command): string =>
    command.parent ? `${nameOf(command.parent)} ${command.name()}` : command.name();
  const sections = all(root).map((command) => `## ${nameOf(command)}\n\n\`\`\`text\n${help(command)}\n\`\`\`\n`);
  return `# Commands\n\nWritten by \`npm run docs\` from the program's own help.\n\n${sections.join("\n")}`;
}

function messages(): string {
  const rows = Object.entries(MESSAGES).map(([code, { severity, text }]) => `| \`${code}\` | ${severity} | ${text} |`);
  const problems = Object.entries(PROBLEMS).map(([code, { status, text }]) => `| \`${code}\` | ${status} | ${text} |`);
  return `# Messages\n\nWritten by \`npm run docs\` from \`src/records/messages.ts\`. \`quarantine\` stops a document; the others stay with the record.\n\n| code | severity | text |\n|---|---|---|\n${rows.join("\n")}\n\n## Problems\n\nWhat the server answers to a request it does not carry out (\`src/records/problems.ts\`), and \`hearsay review\` says on standard error.\n\n| code | status | text |\n|---|---|---|\n${problems.join("\n")}\n`;
}

function badInputs(): string {
  const rows = BAD_INPUTS.map(({ what, expected, tests }, i) => {
    const named = tests.map((test) => {
      const [path, ...title] = test.split(": ");
      return `[${title.join(": ").replace(/[|[\]]/g, "\\$&")}](../${path})`;
    });
    return `| ${i + 1} | ${what} | ${expected} | ${named.join("; ")} |`;
  });
  return `# Bad inputs and faults\n\nWritten by \`npm run docs\` from \`test/faults/bad-inputs.ts\`; a test looks that each test named here is there. The common rule: one bad item never stops the others.\n\n| # | input or fault | expected | tests |\n|---|---|---|---|\n${rows.join("\n")}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of pages()) {
    const file = new URL(path, import.meta.url);
    mkdirSync(new URL("./", file), { recursive: true });
    writeFileSync(file, text);
  }
}
