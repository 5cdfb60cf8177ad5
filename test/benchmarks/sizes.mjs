import { brotliBytes, filesFor, readChunks } from '../../tools/bundle-size.mjs';

/** Brotli bytes of the script, of each chunk, and of what a page with the three elements loads. */
export function benchSizes() {
  const chunks = readChunks();
  console.log('Sizes, brotli 11');
  for (const file of Object.keys(chunks)
    .filter((name) => name.endsWith('.js'))
    .sort()) {
    console.log(`  ${String(brotliBytes(file)).padStart(6)}  ${file}`);
  }
  const together = filesFor(['task-table', 'agency-card', 'indicator-gauge'], chunks);
  const sum = together.reduce((total, file) => total + brotliBytes(file), 0);
  console.log(`  ${String(sum).padStart(6)}  the three elements with the SDK   floor 20480`);
}
