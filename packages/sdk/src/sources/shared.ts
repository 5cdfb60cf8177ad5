/** Does `work` once for all who ask while it is under way; who asks later begins it anew. */
export function shared<Value>(work: () => Promise<Value>): () => Promise<Value> {
  let pending: Promise<Value> | undefined;
  return () =>
    (pending ??= work().finally(() => {
      pending = undefined;
    }));
}
