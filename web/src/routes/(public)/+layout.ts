// Pages anyone may read are complete HTML: they work before any script, and offline.
export const ssr = true;
export const prerender = true;
