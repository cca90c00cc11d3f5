/* Figures that screens and contracts share. Plain, so that a page can have them without the contracts' library. */

/** The most a post may hold: 20,000 characters, and never more than 40,000 bytes. */
export const postLimit = { characters: 20_000, bytes: 40_000 } as const;

/** Characters of a conversation's title. */
export const titleLimit = 140;

/** Characters a reader may add to a report. */
export const reportNoteLimit = 1000;

/** Posts on one page of a thread; threads on one page of a board. */
export const pageSize = 25;
