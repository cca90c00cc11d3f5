import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { z } from 'zod';
import { addCommunity } from '#infra/community.ts';
import { readSettings } from '#infra/settings.ts';

const root = join(import.meta.dirname, '../..');

/** One resource of a template, as it will be deployed. */
export interface Deployed {
  stack: string;
  id: string;
  Type: string;
  Properties: Record<string, unknown>;
  DeletionPolicy?: string;
}

/** The web the tests deploy: one page that was rendered ahead, and a policy with one script. */
export const testWeb = {
  pages: ['/help', '/join'],
  contentSecurityPolicy: "default-src 'none'; script-src 'self' 'sha256-abc='",
};

const exampleSettings = readSettings(join(root, 'infra/settings.example.json'));

/**
 * An app with the whole deployment of the example settings.
 * @param bundled whether the functions are bundled as well, which takes seconds.
 */
export function createExampleApp(bundled = false) {
  const { context } = z
    .object({ context: z.record(z.string(), z.unknown()) })
    .parse(JSON.parse(readFileSync(join(root, 'cdk.json'), 'utf8')));
  const app = new App({
    outdir: mkdtempSync(join(tmpdir(), 'footbridge-stacks-')),
    analyticsReporting: false,
    context: { ...context, ...(bundled ? {} : { 'aws:cdk:bundling-stacks': [] }) },
  });
  return { app, stacks: addCommunity(app, exampleSettings, testWeb) };
}

/** Everything the app deploys. Synthesis runs the checks too: it throws where one finds something. */
export function synthesize(app: App): Deployed[] {
  const template = z.object({ Resources: z.record(z.string(), z.record(z.string(), z.unknown())) });
  return app.synth().stacks.flatMap(({ stackName, template: text }) =>
    Object.entries(template.parse(text).Resources).map(([id, resource]) => ({
      ...resource,
      stack: stackName,
      id,
      Type: String(resource['Type']),
      Properties: z.record(z.string(), z.unknown()).parse(resource['Properties'] ?? {}),
    })),
  );
}

/** The resources of a type. */
export function ofType(resources: readonly Deployed[], type: string): Deployed[] {
  return resources.filter(({ Type }) => Type === type);
}
