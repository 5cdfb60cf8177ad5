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
  const page = filesFor(['task-table', 'agency-card', 'indicator-gauge'], chunks);
  const sum = (files) => files.reduce((total, file) => total + brotliBytes(file), 0);
  const elements = sum(page.filter((file) => file !== 'tiendo.js'));
  console.log(`  ${String(elements).padStart(6)}  the three elements with the SDK and Lit`);
  console.log(`  ${String(sum(page)).padStart(6)}  with the script that loads them`);
}
