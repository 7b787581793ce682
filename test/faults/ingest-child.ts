/** Takes a file of coded reports into a store and says on standard output how many are on disk; made to be killed. */
import { Intake } from "../../src/cli/ingest/intake.js";
import { fileSource } from "../../src/readers/index.js";
import { openStore } from "../../src/store/index.js";

const [path, url] = process.argv.slice(2) as [string, string];
const store = await openStore(url);
const intake = new Intake({
  store,
  pool: () => Promise.reject(new Error("these reports are coded already")),
  given: {},
  signal: new AbortController().signal,
  refused: ({ refused }) => {
    throw new Error(refused.text);
  },
  progress: ({ new: fresh, changed, same }) => {
    process.stdout.write(`kept ${fresh + changed + same}\n`);
    return Promise.resolve();
  },
  batch: 50,
});
process.stdout.write("begun\n");
await intake.take(await fileSource(path));
process.stdout.write("done\n");
await store.close();
