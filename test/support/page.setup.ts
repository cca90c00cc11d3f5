import { cleanup } from '@testing-library/svelte';
import { afterEach } from 'vitest';

// Without Vitest's globals the library cannot do this by itself.
afterEach(cleanup);
