import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/**
 * Uploads a built web: files with a hash in their name for ever and first, pages never kept and last, so that no page
 * asks for a file that isn't there. Files of earlier builds stay, for whoever still has their pages open.
 * @param apiDescription goes to `/api/openapi.json`.
 * @throws Error for a file whose kind isn't known, before anything is uploaded.
 */
export async function publishWeb(
  client: Pick<S3Client, 'send'>,
  bucket: string,
  directory: string,
  apiDescription: string,
): Promise<void> {
  const files = filesOf(directory).map((name) => ({
    Key: name,
    Body: readFileSync(join(directory, name)),
    ...keepingOf(name),
  }));
  const description = { Key: 'api/openapi.json', Body: apiDescription, ...keepingOf('openapi.json') };
  for (const file of [...files, description].sort((left, right) => rankOf(left.Key) - rankOf(right.Key))) {
    await client.send(new PutObjectCommand({ Bucket: bucket, ...file }));
  }
}

function filesOf(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(directory, name)).isFile())
    .map((name) => name.replaceAll(sep, '/'));
}

const rankOf = (name: string) => (name.startsWith('_app/immutable/') ? 0 : name.endsWith('.html') ? 2 : 1);

function keepingOf(name: string): { ContentType: string; CacheControl: string } {
  const contentType = contentTypes[extname(name)];
  if (contentType === undefined) throw new Error(`Nobody said what kind of file ${name} is`);
  return {
    ContentType: contentType,
    CacheControl: rankOf(name) === 0 ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
}
