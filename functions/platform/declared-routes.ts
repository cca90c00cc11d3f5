import type { RouterRoute } from 'hono/types';
import type { z } from 'zod';
import type { Action, PublicAction } from '#shared/permissions.ts';
import { declaredPermission } from './permit.ts';
import { declaredAnswer, declaredInput } from './validate.ts';

/** A route as its middleware declares it. */
export interface DeclaredRoute {
  method: string;
  /** Such as `/api/boards/:boardId`. */
  path: string;
  /** Absent when nobody said who may come in: a test fails on it. */
  permission: Action | PublicAction | undefined;
  inputs: { target: 'json' | 'query' | 'param'; schema: z.ZodType }[];
  answer: { schema: z.ZodType; status: number } | undefined;
}

/** Gathers what the handlers of each route declare. Middleware for all methods is part of the frame, not a route. */
export function declaredRoutes(routes: readonly RouterRoute[]): DeclaredRoute[] {
  const byName = new Map<string, DeclaredRoute>();
  for (const { method, path, handler } of routes) {
    if (method === 'ALL') continue;
    const name = `${method} ${path}`;
    const route = byName.get(name) ?? {
      method,
      path,
      permission: undefined,
      inputs: [],
      answer: undefined,
    };
    byName.set(name, route);
    const declared = handler as Partial<Declarations>;
    if (declared[declaredPermission] !== undefined) route.permission = declared[declaredPermission];
    if (declared[declaredInput] !== undefined) route.inputs.push(declared[declaredInput]);
    if (declared[declaredAnswer] !== undefined) route.answer = declared[declaredAnswer];
  }
  return [...byName.values()];
}

interface Declarations {
  [declaredPermission]: Action | PublicAction;
  [declaredInput]: DeclaredRoute['inputs'][number];
  [declaredAnswer]: NonNullable<DeclaredRoute['answer']>;
}
