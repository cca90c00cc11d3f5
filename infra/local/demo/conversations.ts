import type { DemoThread } from './types.ts';
import { threads as alumniPorch } from './threads/alumni-porch.ts';
import { threads as familyRoom } from './threads/family-room.ts';
import { threads as firstWeeks } from './threads/first-weeks.ts';
import { threads as fromTheProgram } from './threads/from-the-program.ts';
import { threads as gettingThroughToday } from './threads/getting-through-today.ts';
import { threads as smallGoodThings } from './threads/small-good-things.ts';
import { threads as triggersAndTools } from './threads/triggers-and-tools.ts';
import { threads as workHomeMoney } from './threads/work-home-money.ts';

/** The conversations of the first demo program, by the slug of their board. */
export const conversations: Readonly<Record<string, readonly DemoThread[]>> = {
  'from-the-program': fromTheProgram,
  'getting-through-today': gettingThroughToday,
  'first-weeks': firstWeeks,
  'triggers-and-tools': triggersAndTools,
  'work-home-money': workHomeMoney,
  'small-good-things': smallGoodThings,
  'alumni-porch': alumniPorch,
  'family-room': familyRoom,
};
