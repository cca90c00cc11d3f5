import { inject } from 'vitest';
import { personCalled } from './person.ts';

const { address, sessions } = inject('community');

/** Addresses of things in the demo, by their names on screens. */
export interface Places {
  board: (name: string) => Promise<string>;
  conversation: (board: string, title: string) => Promise<string>;
  case: (title: string) => Promise<string>;
  person: (handle: string) => string;
}

/** Finds places as one of the people who are signed in from the start. */
export function placesOf(handle: string): Places {
  const read = async (path: string): Promise<unknown> => {
    const response = await fetch(`${address}/api${path}`, {
      headers: { cookie: `__Host-footbridge-session=${sessions[handle] ?? ''}` },
    });
    return response.json();
  };
  const board = async (name: string) => {
    const { boards } = (await read('/boards')) as { boards: { id: string; name: string }[] };
    return `/community/${idOf(boards, (one) => one.name === name)}`;
  };
  return {
    board,
    conversation: async (boardName, title) => {
      const path = await board(boardName);
      const { threads } = (await read(`${path.replace('/community', '/boards')}/threads`)) as {
        threads: { id: string; title: string }[];
      };
      return `${path}/${idOf(threads, (one) => one.title === title)}`;
    },
    case: async (title) => {
      const { cases } = (await read('/moderation/cases?state=open')) as {
        cases: { id: string; threadTitle: string }[];
      };
      return `/queue/${idOf(cases, (one) => one.threadTitle === title)}`;
    },
    person: (of) => `/people/${personCalled(of).memberId}`,
  };
}

function idOf<Item extends { id: string }>(items: Item[], fits: (item: Item) => boolean): string {
  const found = items.find(fits);
  if (found === undefined) throw new Error('The demo has no such place');
  return found.id;
}
