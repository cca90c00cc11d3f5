import { expect, test } from 'vitest';
import { Drafts, draftLifetime } from '#lib/drafts/drafts.ts';
import { newKey } from '#lib/drafts/sealing.ts';
import type { DraftKey, DraftStore, SealedDraft } from '#lib/drafts/store.ts';

const wren = 'wrenwrenwrenwrenwrenwr';
const oak = 'oakoakoakoakoakoakoako';

function device() {
  const kept = new Map<string, SealedDraft>();
  let key: DraftKey | undefined;
  let closed = false;
  const store: DraftStore = {
    key: async () => (key ??= await newKey()),
    find: (name) => Promise.resolve(kept.get(name)),
    save: (name, draft) => Promise.resolve(void kept.set(name, draft)),
    remove: (name) => Promise.resolve(void kept.delete(name)),
    clear: () => {
      if (closed) return Promise.reject(new Error('The page is gone.'));
      key = undefined;
      kept.clear();
      return Promise.resolve();
    },
  };
  let isSet = false;
  const mark = { isSet: () => isSet, set: () => void (isSet = true), remove: () => void (isSet = false) };
  const clock = { now: 1_000_000 };
  return {
    kept,
    clock,
    store,
    close: () => void (closed = true),
    reopen: () => void (closed = false),
    open: () => new Drafts(store, mark, () => clock.now),
  };
}

test('A draft survives a reload, and what lies on the device tells nothing', async () => {
  const { open, kept } = device();
  expect(await open().save(wren, 'reply:thread', { body: 'I called her back.' })).toBe(true);

  expect(await open().find(wren, 'reply:thread')).toEqual({ body: 'I called her back.' });
  const [entry] = [...kept];
  const everything = `${entry?.[0] ?? ''}${Buffer.from(entry![1].sealed).toString('latin1')}`;
  expect(everything).not.toContain('called');
  expect(everything).not.toContain(wren);
});

test('Nobody else on the device, and no other place, gets it', async () => {
  const drafts = device().open();
  await drafts.save(wren, 'reply:thread', { body: 'Mine' });

  expect(await drafts.find(oak, 'reply:thread')).toBeUndefined();
  expect(await drafts.find(wren, 'reply:other')).toBeUndefined();
});

test('A draft moved under another name does not open', async () => {
  const { open, kept } = device();
  const drafts = open();
  await drafts.save(wren, 'reply:thread', { body: 'Mine' });
  await drafts.save(oak, 'reply:thread', { body: 'Yours' });
  const [first, second] = [...kept.keys()];
  kept.set(second!, kept.get(first!)!);

  expect(await drafts.find(oak, 'reply:thread')).toBeUndefined();
});

test('Posting removes the draft, even while an older save is still under way', async () => {
  const drafts = device().open();
  const saving = drafts.save(wren, 'reply:thread', { body: 'Mine' });
  const removing = drafts.remove(wren, 'reply:thread');
  await Promise.all([saving, removing]);

  expect(await drafts.find(wren, 'reply:thread')).toBeUndefined();
});

test('Leaving removes every draft, and a save that was under way brings none back', async () => {
  const { open, kept } = device();
  const drafts = open();
  await drafts.save(wren, 'reply:thread', { body: 'Mine' });
  const saving = drafts.save(wren, 'new:board', { body: 'Also mine' });
  await drafts.forget();

  expect(await saving).toBe(false);
  expect(kept.size).toBe(0);
  expect(await drafts.find(wren, 'reply:thread')).toBeUndefined();
});

test('What a closing page could not clear is cleared before anything is read again', async () => {
  const { open, kept, close, reopen } = device();
  const before = open();
  await before.save(wren, 'reply:thread', { body: 'Mine' });
  close();
  await before.forget();
  expect(kept.size).toBe(1);

  reopen();
  expect(await open().find(wren, 'reply:thread')).toBeUndefined();
  expect(kept.size).toBe(0);
});

test('After 30 days a draft is gone', async () => {
  const { open, kept, clock } = device();
  await open().save(wren, 'reply:thread', { body: 'Mine' });
  clock.now += draftLifetime + 1;

  expect(await open().find(wren, 'reply:thread')).toBeUndefined();
  expect(kept.size).toBe(0);
});

test('A device that keeps nothing has no drafts, and writing goes on', async () => {
  const broken: DraftStore = {
    key: () => Promise.reject(new Error('closed')),
    find: () => Promise.reject(new Error('closed')),
    save: () => Promise.reject(new Error('closed')),
    remove: () => Promise.reject(new Error('closed')),
    clear: () => Promise.reject(new Error('closed')),
  };
  const drafts = new Drafts(
    broken,
    { isSet: () => false, set: () => undefined, remove: () => undefined },
    () => 0,
  );

  expect(await drafts.save(wren, 'reply:thread', { body: 'Mine' })).toBe(false);
  expect(await drafts.find(wren, 'reply:thread')).toBeUndefined();
});

test('The key cannot be read out', async () => {
  const key = await newKey();
  expect(key.extractable).toBe(false);
  await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
});
