import { expect, test } from 'vitest';
import { InLine } from '#lib/community/in-line.ts';
import { newId } from '#lib/ids.ts';
import { id } from '#shared/ids.ts';

test('What concerns one thing arrives in the order it was asked, also after a failure', async () => {
  const line = new InLine();
  const arrived: string[] = [];
  let release: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (release = resolve));
  const first = line.run('post', async () => {
    await gate;
    arrived.push('on');
    throw new Error('lost');
  });
  const second = line.run('post', () => Promise.resolve(void arrived.push('off')));
  const other = line.run('another', () => Promise.resolve(void arrived.push('other')));
  await other;
  release();

  await expect(first).rejects.toThrow('lost');
  await second;
  expect(arrived).toEqual(['other', 'on', 'off']);
});

test('Ids are what the contracts take, and differ', () => {
  const made = Array.from({ length: 200 }, newId);
  for (const one of made) expect(id.parse(one)).toBe(one);
  expect(new Set(made).size).toBe(200);
});
