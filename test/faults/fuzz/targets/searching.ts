/** The query language, filters and cursors over a real store: an answer or a refusal in words, never an operator. */
import { inventReport } from "../../../../src/store/invented.case.js";
import { BadCursor, openStore } from "../../../../src/store/index.js";
import { fts5Words, parseWords, plainWords, webSearchWords } from "../../../../src/store/words.js";
import { pick } from "../../../dice.js";
import { mutatedText } from "../mutate.js";
import { SEEDS } from "../seeds.js";
import { hold, type Target } from "../target.js";

const KINDS = ["event", "attribution", "report"] as const;

export const SEARCH_TARGETS: readonly Target[] = [
  {
    name: "words of a query",
    share: 80,
    open: () =>
      Promise.resolve({
        try(dice) {
          const text = mutatedText(dice, SEEDS.words);
          hold(plainWords(text).length === text.length, "plain words have another length");
          const query = parseWords(text);
          if (!query) return;
          for (const alternative of query)
            for (const { words } of alternative)
              for (const word of words) hold(/^[\p{L}\p{N}\p{M}]+$/u.test(word), `${JSON.stringify(word)} is no word`);
          hold(!/[*^{}]/.test(fts5Words(query, "words")), "an operator got into the query");
          hold(!/[&|!<>():*]/.test(webSearchWords(query)), "an operator got into the query");
        },
      }),
  },
  {
    name: "search",
    share: 12,
    async open() {
      const store = await openStore(":memory:");
      await store.put(Array.from({ length: 60 }, (_, seed) => ({ report: inventReport(seed, { days: 60 }) })));
      return {
        async try(dice) {
          const words = (): string => mutatedText(dice, SEEDS.words).slice(0, 300);
          const cursor = Buffer.from(mutatedText(dice, [Buffer.from('["event",123456789]')])).toString("base64url");
          const filters = {
            ...(dice() < 0.7 && { text: words() }),
            ...(dice() < 0.3 && { actor: words() }),
            ...(dice() < 0.3 && { place: words() }),
            ...(dice() < 0.2 && { publisher: words() }),
            ...(dice() < 0.2 && { voice: words() }),
          };
          try {
            const { items } = await store.search(pick(dice, KINDS), filters, {
              limit: 5,
              ...(dice() < 0.2 && { cursor }),
            });
            hold(items.length <= 5, "a page holds more than was asked for");
          } catch (error) {
            if (!(error instanceof BadCursor)) throw error;
          }
        },
        close: () => store.close(),
      };
    },
  },
];
