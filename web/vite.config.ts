import adapter from '@sveltejs/adapter-static';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { documentDirectives } from '../shared/security-headers.ts';

const api = process.env['FOOTBRIDGE_API'] ?? 'http://localhost:3000';

// The CLI of SvelteKit and Vitest find this file by name and need its default export.
export default defineConfig({
  root: import.meta.dirname,
  build: {
    // The content security policy allows no data: address, so nothing may be inlined as one.
    assetsInlineLimit: 0,
  },
  plugins: [
    sveltekit({
      adapter: adapter({ pages: 'web/build', assets: 'web/build', fallback: '200.html' }),
      // Frame ancestors cannot be set from a page: shared/security-headers.ts sends them as a header.
      csp: { mode: 'hash', directives: documentDirectives },
      // Several deep folders share one fallback page: addresses must not depend on the current one.
      paths: { relative: false },
      version: { pollInterval: 0 },
      prerender: { crawl: false },
    }),
  ],
  server: { proxy: { '/api': api, '/local': api } },
});
