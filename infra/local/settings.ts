import { resolve } from 'node:path';

/** Where this machine's community is kept: `FOOTBRIDGE_DATA`, or `.footbridge` in the project. */
export function dataDirectory(): string {
  return resolve(process.env['FOOTBRIDGE_DATA'] ?? '.footbridge');
}

/**
 * The port the local server listens on: `PORT`, or 3000.
 * @throws Error naming the setting when it is no port.
 */
export function port(): number {
  const text = process.env['PORT'] ?? '3000';
  const number = Number(text);
  if (/^\d+$/.test(text) && number <= 65_535) return number;
  throw new Error(`PORT is “${text}”, which is no port. Use a number such as 3000.`);
}
