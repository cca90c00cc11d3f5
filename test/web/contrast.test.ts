import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../web/src/styles/tokens.css', import.meta.url), 'utf8');

/** Light and dark value of every color that is a plain hexadecimal number. */
const tokens = new Map(
  [...css.matchAll(/--([\w-]+):\s*(?:light-dark\((#[\da-f]{6}),\s*(#[\da-f]{6})\)|(#[\da-f]{6}));/gi)].map(
    ([, name = '', light, dark, both]) => [name, { light: light ?? both ?? '', dark: dark ?? both ?? '' }],
  ),
);

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const value = parseInt(color.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function ratio(first: string, second: string): number {
  const [darker = 0, lighter = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const text = 7;
const meta = 4.5;
const control = 3;
const on = (name: string, grounds: string, floor: number) =>
  grounds.split(' ').map((ground): [string, string, number] => [name, ground, floor]);

const pairs = [
  ...on(
    'ink',
    'ground surface surface-raised sunken hover select sky-1 warn-soft good-soft danger-soft info-soft',
    text,
  ),
  ...on('ink-2', 'ground surface surface-raised sunken hover sky-1 warn-soft', text),
  ...on('ink-3', 'ground surface surface-raised sunken hover', meta),
  ...on('ink-off', 'surface sunken', control),
  ...on('link', 'ground surface sunken hover', text),
  ...on('on-primary', 'primary primary-hover primary-press', text),
  ...on('on-block', 'block', text),
  ...on('primary', 'ground surface', meta),
  ...on('select-ink', 'select', text),
  ...on('mentor-ink', 'mentor-soft', text),
  ...on('family-ink', 'family-soft', text),
  ...on('team-ink', 'team-soft', text),
  ...on('info-ink', 'info-soft', text),
  ...on('good-ink', 'good-soft', text),
  ...on('warn-ink', 'warn-soft surface', text),
  ...on('danger-ink', 'danger-soft surface ground', text),
  ...on('on-danger', 'danger danger-hover', text),
  ...on('line-strong', 'ground surface', control),
  ...on('select-line', 'surface', control),
  ...on('danger', 'surface danger-soft', control),
  ...on('focus-out', 'ground surface surface-raised sunken', control),
];

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test.each(pairs)('%s on %s keeps %d to 1', (name, ground, floor) => {
    const front = tokens.get(name)?.[theme];
    const back = tokens.get(ground)?.[theme];

    expect(front, name).toBeDefined();
    expect(back, ground).toBeDefined();
    expect(ratio(front ?? '', back ?? '')).toBeGreaterThanOrEqual(floor);
  });
});
