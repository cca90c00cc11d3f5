import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { documentPolicy, scriptHashesOf } from '#shared/security-headers.ts';

/** What a deployment must know of the built web. */
export interface BuiltWeb {
  /** Paths of the pages that were rendered ahead, such as `/help`. */
  pages: readonly string[];
  /** The content security policy that fits every page of it. */
  contentSecurityPolicy: string;
}

/**
 * Looks at a build of the web.
 * @param directory such as `web/build`.
 * @throws Error when nothing was built there.
 */
export function readBuiltWeb(directory: string): BuiltWeb {
  if (!existsSync(join(directory, '200.html')))
    throw new Error(`There is no built web in ${directory}. Run: npm run web:build`);
  const files = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.html') && !name.startsWith(`_app${sep}`),
  );
  return {
    pages: files
      .map((name) => `/${name.replaceAll(sep, '/').replace(/\.html$/, '')}`)
      .filter((path) => path !== '/200')
      .sort(),
    contentSecurityPolicy: documentPolicy(
      files.flatMap((name) => scriptHashesOf(readFileSync(join(directory, name), 'utf8'))),
    ),
  };
}
