import { bundlesOf } from './bundles.ts';
import { createExampleApp, synthesize } from './stacks.ts';

/** Bundles the functions as the stacks do, and prints where: the bundler wants a process whose output is a real one. */
const { app } = createExampleApp(true);
process.stdout.write(JSON.stringify([...bundlesOf(app.outdir, synthesize(app))]));
