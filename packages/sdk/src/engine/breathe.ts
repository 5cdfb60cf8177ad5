/** How long work may go on before the page gets a turn, in milliseconds. */
const turn = 10;

type Scheduler = { readonly yield?: () => Promise<void> };

const rest = (): Promise<void> => {
  const { scheduler } = globalThis as { readonly scheduler?: Scheduler };
  return scheduler?.yield?.() ?? new Promise((resolve) => void setTimeout(resolve));
};

/** Does work that says where it may be interrupted; whatever waits for its turn gets it between. */
export async function breathing<Value>(work: Generator<void, Value>): Promise<Value> {
  let since = performance.now();
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() - since < turn) continue;
    await rest();
    since = performance.now();
  }
}

/** Does work that says where it may be interrupted, in one go. */
export function inOneGo<Value>(work: Generator<void, Value>): Value {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
