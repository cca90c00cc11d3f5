import * as z from 'zod';

/** An id made by whoever creates the thing: 22 base-62 characters (131 bits), random, so it tells nothing about time. */
export const id = z.string().regex(/^[0-9A-Za-z]{22}$/, 'This is not a valid id.');

/** Where a post stands in its thread: 10 characters of time, 12 of chance (Crockford base 32), given by the server. */
export const position = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{22}$/, 'This is not a valid position.');

/** An opaque, sealed cursor. */
export const cursor = z.string().min(1).max(1024);

/** An instant in UTC, ISO 8601 with milliseconds. */
export const instant = z.iso.datetime();

/** Counts the edits of a thing; sent back as `If-Match`. */
export const version = z.int().min(1);
