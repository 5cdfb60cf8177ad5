import type { Unit } from '@tiendo/sdk';
import type { Words } from '../locales/locale.ts';

/** A civil day (`2026-11-23`) as the language writes it: *23/11/2026*, *23 November 2026*. */
export function dayText(words: Words, day: string): string {
  const format = new Intl.DateTimeFormat(words.locale, { ...words.dateStyle, timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** A number as the language writes it: *1.250,5* in Vietnamese. */
export function numberText(words: Words, value: number): string {
  return new Intl.NumberFormat(words.locale, { maximumFractionDigits: 3 }).format(value);
}

/** A value with the sign of its unit, from which it does not part at the end of a line: *85 %*. */
export function valueText(words: Words, value: number, unit: Unit | null): string {
  const sign = unit && /[%/]/.test(unit) ? `\u00a0${unit}` : '';
  return numberText(words, value) + sign;
}
