/** The footbridge: one arc from bank to bank, and what stands on it. */
export interface BridgeShape {
  readonly beam: string;
  readonly rail: string;
  readonly lowerRail: string;
  readonly posts: string;
  /** Centers, and how far each plank leans (degrees). */
  readonly planks: readonly { x: number; y: number; angle: number }[];
  /** The lantern over the last plank. */
  readonly lamp: { x: number; y: number };
}

const left = 44.8;
const width = 550.4;
const top = 117.5;
const rise = 84;

const round = (value: number) => Math.round(value * 10) / 10;

/** Height of the deck at a share of the way, from 0 to 1. */
const deck = (share: number) => top + rise * (2 * share - 1) ** 2;
const across = (share: number) => left + width * share;

function arc(lift: number): string {
  const middle = top - rise - lift;
  return `M${left} ${round(deck(0) - lift)}Q${round(left + width / 2)} ${round(middle)} ${round(left + width)} ${round(deck(1) - lift)}`;
}

/** @param planks how many lie on the bridge, evenly from bank to bank */
export function bridgeShape(planks: number): BridgeShape {
  const laid = Array.from({ length: planks }, (_, index) => {
    const share = (index + 0.5) / planks;
    const slope = (4 * rise * (2 * share - 1)) / width;
    return {
      x: round(across(share)),
      y: round(deck(share) - 11.3),
      angle: round((Math.atan(slope) * 180) / Math.PI),
    };
  });
  const last = laid.at(-1) ?? { x: across(1), y: deck(1) };
  const posts = Array.from({ length: 8 }, (_, index) => {
    const share = (index * 0.9545) / 7;
    const foot = deck(share) - 20;
    return `M${round(across(share))} ${round(foot)}v-32`;
  });
  return {
    beam: arc(0),
    rail: arc(49),
    lowerRail: arc(34),
    posts: posts.join(''),
    planks: laid,
    lamp: { x: last.x, y: round(last.y - 52.5) },
  };
}
