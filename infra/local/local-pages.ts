import { Hono } from 'hono';
import { html } from 'hono/html';
import { validator } from 'hono/validator';
import { z } from 'zod';
import { describeApi } from '#infra/api-description.ts';
import { declaredRoutes } from '#functions/platform/declared-routes.ts';
import type { Platform } from '#functions/platform/platform.ts';
import { commonHeaders } from '#shared/security-headers.ts';
import { roleNames } from '#shared/roles.ts';
import type { createApplications } from './applications.ts';
import { readDemo, type Demo } from './demo/demo-file.ts';
import type { Outbox } from './outbox.ts';
import { signInAs } from './sign-in-as.ts';

interface LocalParts {
  platform: Platform;
  applications: ReturnType<typeof createApplications>;
  outbox: Outbox;
  /** Where the demo's people are noted. */
  dataDirectory: string;
  /** Hands waiting mail over at once. */
  settle: () => Promise<void>;
}

const policy =
  "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** Pages of this machine's server alone: who is in the demo, the outbox, and the description of the API. */
export function createLocalPages(parts: LocalParts) {
  const description = JSON.stringify(describeApi(declaredRoutes(parts.applications.routes)));
  return new Hono()
    .use('/local/*', async (context, next) => {
      await next();
      for (const [name, value] of Object.entries(commonHeaders)) context.header(name, value);
      context.header('Content-Security-Policy', policy);
      context.header('Cache-Control', 'no-store');
    })
    .get('/api/openapi.json', (context) => {
      context.header('Content-Type', 'application/json');
      return context.body(description);
    })
    .get('/local/outbox.json', async (context) => {
      await parts.settle();
      return context.json({ mails: parts.outbox.list() });
    })
    .get('/local/style.css', (context) => {
      context.header('Content-Type', 'text/css');
      return context.body(style);
    })
    .get('/local/', (context) => context.html(localPage(readDemo(parts.dataDirectory), parts.outbox)))
    .get('/local', (context) => context.redirect('/local/'))
    .post(
      '/local/sign-in',
      // A form of another site must not sign anyone in.
      async (context, next) => {
        if (context.req.header('sec-fetch-site') !== 'same-origin')
          return context.text('Please use the page itself.', 403);
        return next();
      },
      validator('form', (form, context) => {
        const chosen = z.object({ email: z.string(), programId: z.string() }).safeParse(form);
        return chosen.success ? chosen.data : context.text('Please use the page itself.', 400);
      }),
      async (context) => {
        const { email, programId } = context.req.valid('form');
        const person = readDemo(parts.dataDirectory).people.find(
          (candidate) => candidate.email === email && candidate.programId === programId,
        );
        if (person === undefined) return context.text('There is no such demo person.', 404);
        const cookie = await signInAs(parts, person);
        context.header('Set-Cookie', cookie);
        return context.redirect('/', 303);
      },
    );
}

function localPage(demo: Demo, outbox: Outbox) {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>This machine - Footbridge</title>
        <link rel="stylesheet" href="/local/style.css" />
      </head>
      <body>
        <main>
          <h1>Footbridge on this machine</h1>
          <p>
            Everyone here is made up. Choose a person to sign in as them, through the same steps they would
            take themselves. Mail never leaves this machine: it is below, and as
            <a href="/local/outbox.json">JSON</a>. The
            <a href="/api/openapi.json">API describes itself</a> too.
          </p>
          ${demo.programs.map(
            (program) =>
              html`<section>
                <h2>${program.name}</h2>
                ${Object.entries(roleNames).map(([role, name]) => {
                  const people = demo.people.filter(
                    (person) => person.programId === program.id && person.role === role,
                  );
                  if (people.length === 0) return '';
                  return html`<h3>${name}</h3>
                    <ul class="people">
                      ${people.map(
                        (person) =>
                          html`<li>
                            <form method="post" action="/local/sign-in">
                              <input type="hidden" name="email" value="${person.email}" />
                              <input type="hidden" name="programId" value="${person.programId}" />
                              <button>${person.handle}</button>
                            </form>
                          </li>`,
                      )}
                    </ul>`;
                })}
              </section>`,
          )}
          <section>
            <h2>Outbox</h2>
            ${outbox.list().length === 0 ? html`<p>No mail yet.</p>` : ''}
            <ol class="mails">
              ${outbox
                .list()
                .slice(0, 30)
                .map(
                  (mail) =>
                    html`<li>
                      <p>
                        <strong>${mail.subject}</strong> to ${mail.to},
                        <time datetime="${mail.sentAt}">${mail.sentAt}</time>
                      </p>
                      <pre tabindex="0">${mail.text}</pre>
                    </li>`,
                )}
            </ol>
          </section>
        </main>
      </body>
    </html>`;
}

const style = `
:root { color-scheme: light dark; --ground: #f1f5ef; --surface: #fff; --ink: #17261f; --line: #75847a; --link: #14553f; }
@media (prefers-color-scheme: dark) { :root { --ground: #0f1713; --surface: #17211c; --ink: #e9f0e8; --line: #76897d; --link: #a5d9ba; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1.0625rem/1.5 system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1, h2, h3 { line-height: 1.2; }
h2 { margin-top: 2.5rem; }
a { color: var(--link); }
.people { display: flex; flex-wrap: wrap; gap: 0.5rem; padding: 0; list-style: none; }
button { min-height: 2.75rem; padding: 0 1rem; border: 1px solid var(--line); border-radius: 999px; background: var(--surface); color: var(--ink); font: inherit; cursor: pointer; }
button:hover { text-decoration: underline; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.mails { padding: 0; list-style: none; }
.mails li { margin: 1rem 0; padding: 0.5rem 1rem; border: 1px solid var(--line); border-radius: 0.75rem; background: var(--surface); }
pre { overflow-x: auto; white-space: pre-wrap; overflow-wrap: anywhere; }
`;
