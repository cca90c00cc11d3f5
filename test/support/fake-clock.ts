/** A clock that moves only when a test says so. */
export interface FakeClock {
  now: () => Date;
  /** Moves by milliseconds; a negative number turns the clock back. */
  advance: (milliseconds: number) => void;
}

/** Begins on a Monday noon, UTC, unless told otherwise. */
export function fakeClock(start = '2026-03-02T12:00:00.000Z'): FakeClock {
  let time = new Date(start).getTime();
  return {
    now: () => new Date(time),
    advance: (milliseconds) => {
      time += milliseconds;
    },
  };
}
