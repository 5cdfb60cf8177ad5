// Writes minh-hoa/reports.json: node --conditions=source examples/city-portal/tools/make-illustration.mjs
import { writeFileSync } from 'node:fs';
import { loadDataset } from '@tiendo/dataset';
import { makeIllustration } from './illustration.mjs';

const file = new URL('../minh-hoa/reports.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(makeIllustration(await loadDataset()))}\n`);
