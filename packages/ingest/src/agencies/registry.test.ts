import { slug } from '@tiendo/model';
import { describe, expect, test } from 'vitest';
import { registeredAgencies, registryRows } from './registry.ts';
import { wordsOf } from './words.ts';

const key = (name: string): string =>
  wordsOf(name)
    .map((word) => word.key)
    .join(' ');
const byId = new Map(registryRows.map((row) => [row.id, row]));

describe('the registry of agencies', () => {
  test('no id stands twice, and each is the slug of its name', () => {
    expect(byId.size).toBe(registryRows.length);
    for (const { id, name, jurisdiction, kind } of registryRows) {
      const place = kind === 'collective' ? `${jurisdiction}/_` : jurisdiction;
      expect(id).toBe(`${place}/${slug(name)}`);
    }
  });

  test('no name or alias of a jurisdiction claims two agencies', () => {
    const owners = new Map<string, string>();
    for (const { id, jurisdiction, name, aliases, slips = [], truncations = [] } of registryRows) {
      for (const text of [name, ...aliases, ...slips, ...truncations]) {
        const claim = `${jurisdiction} ${key(text)}`;
        expect(owners.get(claim) ?? id, text).toBe(id);
        owners.set(claim, id);
      }
    }
  });

  test('every parent and every member is registered', () => {
    for (const { id, parent, membership } of registryRows) {
      if (parent !== null) expect(byId.has(parent), `${id} → ${parent}`).toBe(true);
      if (membership?.type !== 'listed') continue;
      for (const member of membership.members) expect(byId.has(member), member).toBe(true);
    }
  });

  test('only collectives have members, and every collective says who they are', () => {
    for (const { kind, membership } of registryRows) {
      expect(membership !== undefined).toBe(kind === 'collective');
    }
  });

  test('every succession leads to a registered agency and names its source', () => {
    const successions = registeredAgencies().flatMap(({ succeededBy }) => succeededBy);
    expect(successions.length).toBeGreaterThan(20);
    for (const { agency, source } of successions) {
      expect(byId.has(agency), agency).toBe(true);
      expect(source.title).not.toBe('');
      expect(source.url ?? source.quote).not.toBeNull();
    }
  });
});
