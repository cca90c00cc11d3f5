import { z } from 'zod';
import { ofType, type Deployed } from './stacks.ts';

const many = <Item extends z.ZodType>(item: Item) =>
  z.union([z.array(item), item.transform((one) => [one])]) as z.ZodType<z.infer<Item>[]>;

const document = z.object({
  Statement: z.array(
    z.object({
      Effect: z.string(),
      Action: many(z.string()),
      Resource: many(z.unknown()),
      Condition: z.record(z.string(), z.unknown()).optional(),
    }),
  ),
});

/** One thing a role may do. */
export interface Permission {
  /** The policy that says so, such as `CommunityZonePolicyA4D1FCD0`. */
  policy: string;
  action: string;
  /** The resource as the template has it, as text. */
  resource: string;
  condition: string;
}

/** Everything any role of the deployment may do. */
export function permissionsOf(resources: readonly Deployed[]): Permission[] {
  return ofType(resources, 'AWS::IAM::ManagedPolicy').flatMap(({ id, Properties }) =>
    document.parse(Properties['PolicyDocument']).Statement.flatMap(({ Action, Resource, Condition }) =>
      Action.flatMap((action) =>
        Resource.map((resource) => ({
          policy: id,
          action,
          resource: JSON.stringify(resource),
          condition: JSON.stringify(Condition ?? {}),
        })),
      ),
    ),
  );
}
