import { TiendoError } from '../errors.ts';

/**
 * Does work at an address, which has to be done in so many milliseconds.
 *
 * @throws {TiendoError} `source-timeout`; `source-unreachable`, where what goes wrong is no error of
 * ours.
 */
export async function withinTime<Value>(
  address: string,
  timeout: number,
  work: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const controller = new AbortController();
  const { signal } = controller;
  const timer = setTimeout(() => controller.abort(), timeout);
  try {
    return await work(signal);
  } catch (cause) {
    if (cause instanceof TiendoError) throw cause;
    const [code, what] = signal.aborted
      ? (['source-timeout', `did not answer within ${timeout / 1000} s`] as const)
      : (['source-unreachable', `cannot be reached: ${String(cause)}`] as const);
    const message = `${address} ${what}. Check the network, the address and CORS.`;
    throw new TiendoError(code, message, { address, cause });
  } finally {
    clearTimeout(timer);
  }
}
