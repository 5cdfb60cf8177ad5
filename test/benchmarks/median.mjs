/** The value in the middle of several runs. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** `812 ms (801–840)`: the median, and the least and the most. */
export const spread = (values, unit) => {
  const show = (value) => value.toFixed(0);
  return `${show(median(values))} ${unit} (${show(Math.min(...values))}–${show(Math.max(...values))})`;
};
