/** Runs at most `limit` pieces of work at once and gives their results in the order of the items. @throws what a piece of work throws, in its turn */
export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  limit: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const open: Promise<R>[] = [];
  try {
    for await (const item of items) {
      open.push(work(item));
      if (open.length >= limit) yield await open.shift()!;
    }
    while (open.length) yield await open.shift()!;
  } finally {
    // What was begun and nobody waits for must not end the process when it fails.
    for (const rest of open) rest.catch(() => undefined);
  }
}
