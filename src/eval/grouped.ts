/** Sentences of one treebank document ("…-0001", "…-0002") together, in the order of the file. */
export function grouped<T extends { readonly sent_id: string }>(rows: readonly T[]): T[][] {
  const documents = new Map<string, T[]>();
  for (const row of rows) {
    const id = row.sent_id.replace(/-\d+$/, "");
    const document = documents.get(id) ?? [];
    documents.set(id, document);
    document.push(row);
  }
  return [...documents.values()];
}
