/** Bytes in the heap and in array buffers, after what is not needed has been let go. */
export function heapBytes(): number {
  if (!globalThis.gc) throw new Error('Memory is measured with node --expose-gc.');
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
