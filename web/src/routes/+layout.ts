// Everything behind the sign-in is drawn in the browser, from one fallback page.
export const ssr = false;
