// Runs one bundle in a process of its own, as Lambda does: node bundle-runner.mjs <bundle>, events as a JSON array on
// the input, answers as one on channel 3, since the functions write their log to the output.
import { writeSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';

const { handler } = await import(pathToFileURL(process.argv[2] ?? '').href);
const answers = [];
for (const event of JSON.parse(await text(process.stdin))) {
  try {
    answers.push({ answer: await handler(event, { awsRequestId: 'a-request' }) });
  } catch (error) {
    answers.push({ error: error instanceof Error ? error.name : 'unknown' });
  }
}
writeSync(3, JSON.stringify(answers));
process.exit(0);
