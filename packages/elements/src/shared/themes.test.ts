import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../themes/', import.meta.url);
const signs = ['accent', 'good', 'warn', 'bad'];

/** The properties that a theme sets: in the light, and in the dark. */
function propertiesOf(
  file: string,
): readonly [light: Map<string, string>, dark: Map<string, string>] {
  const [light, dark] = readFileSync(new URL(file, folder), 'utf8').split('@media');
  const read = (text = ''): Map<string, string> =>
    new Map(
      [...text.matchAll(/--tiendo-([a-z]+): ([^;]+);/g)].map(([, name, value]) => [name!, value!]),
    );
  return [read(light), read(dark)];
}

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

const contrast = (one: string, other: string): number => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
};

describe.each(readdirSync(folder))('the theme %s', (file) => {
  const least = file === 'contrast.css' ? 7 : 4.5;
  const [light, dark] = propertiesOf(file);

  it.each(signs)(`has a contrast of ${least} for “%s”, on white, and in the dark`, (name) => {
    expect(contrast(light.get(name)!, '#ffffff')).toBeGreaterThanOrEqual(least);
    expect(contrast(dark.get(name)!, '#14191d')).toBeGreaterThanOrEqual(least);
  });
});
