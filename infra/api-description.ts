import { z } from 'zod';
import { errorStatus, problem } from '#shared/errors.ts';
import { permissions, type Action } from '#shared/permissions.ts';
import type { DeclaredRoute } from '#functions/platform/declared-routes.ts';

/**
 * The OpenAPI 3.1 description of the whole API, made from what the routes themselves declare,
 * so that it can't say anything else than they do.
 */
export function describeApi(routes: readonly DeclaredRoute[]) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    const path = route.path.replace(/:(\w+)(\{[^}]*\})?/g, '{$1}');
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: describeRoute(route) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Footbridge', version: '1' },
    security: [{ session: [] }],
    paths,
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: '__Host-footbridge-session' } },
      schemas: { Problem: schemaOf(problem, 'output') },
    },
  };
}

function describeRoute({ method, permission, inputs, answer }: DeclaredRoute) {
  const json = inputs.find((input) => input.target === 'json');
  const changes = method !== 'GET';
  return {
    'x-permission': permission,
    ...(permission !== undefined && !(permission in permissions) ? { security: [] } : {}),
    ...(permission !== undefined && permission in permissions
      ? { 'x-roles': Object.keys(permissions[permission as Action]) }
      : {}),
    parameters: [
      ...inputs.filter((input) => input.target !== 'json').flatMap(parametersOf),
      ...(changes
        ? [{ name: 'Footbridge-Request', in: 'header', required: true, schema: { const: '1' } }]
        : []),
    ],
    ...(json === undefined
      ? {}
      : {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: schemaOf(json.schema, 'input') } },
          },
        }),
    responses: {
      ...(answer === undefined
        ? { '204': { description: 'Done' } }
        : {
            [String(answer.status)]: {
              description: 'The answer',
              content: { 'application/json': { schema: schemaOf(answer.schema, 'output') } },
            },
          }),
      default: {
        description: `A problem; its code is one of: ${Object.keys(errorStatus).join(', ')}`,
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
}

function parametersOf({ target, schema }: DeclaredRoute['inputs'][number]) {
  const { properties = {}, required = [] } = schemaOf(schema, 'input');
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: target === 'param' ? 'path' : 'query',
    required: target === 'param' || required.includes(name),
    schema: property,
  }));
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output') {
  const { $schema, ...described } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return described;
}
