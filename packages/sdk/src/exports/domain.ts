import { exportError } from './export-error.ts';

const pattern = /^[a-z0-9-]+(\.[a-z0-9-]+)*$/i;

/** Refuses what is no domain: it becomes part of names that have to stay the same for ever. */
export function checkDomain(domain: string): void {
  if (pattern.test(domain)) return;
  const message = `found "${domain}", expected the publisher's domain, as "example.gov.vn".`;
  throw exportError(message, { path: 'domain' });
}
