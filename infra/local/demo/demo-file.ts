import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Role } from '#shared/roles.ts';

/** A demo person as the local page knows them. */
export interface DemoAccount {
  programId: string;
  memberId: string;
  handle: string;
  role: Role;
  email: string;
  /** Base 32, for the people of the team, whose second factor the local page answers for them. */
  totpSecret?: string;
}

export interface Demo {
  programs: { id: string; name: string }[];
  people: DemoAccount[];
}

const fileIn = (dataDirectory: string) => join(dataDirectory, 'demo.json');

/** @returns who was planted in this data directory; nobody before the first start is through */
export function readDemo(dataDirectory: string): Demo {
  const file = fileIn(dataDirectory);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Demo) : { programs: [], people: [] };
}

/** Notes who was planted. Written last, so a first start that was cut short is known by its absence. */
export function writeDemo(dataDirectory: string, demo: Demo): void {
  writeFileSync(fileIn(dataDirectory), JSON.stringify(demo, undefined, 2));
}
