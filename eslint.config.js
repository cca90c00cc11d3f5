import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import typescript from 'typescript-eslint';

const DEFAULT_EXPORT = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: one name everywhere, and renames are found.',
};
const BARREL = {
  selector: 'ExportAllDeclaration, ExportNamedDeclaration[source]',
  message: 'No barrels: import from the file that owns the name.',
};
const DOUBLE_CAST = {
  selector: 'TSAsExpression > TSAsExpression[typeAnnotation.type="TSUnknownKeyword"]',
  message: 'Parse the value instead of casting it past the compiler.',
};

/** What a rule of the community may not do: it is given the time and the ids it needs. */
const PURE = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'Take `now` as an argument.',
  },
  {
    selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    message: 'Take `now` as an argument.',
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'Take randomness as an argument.',
  },
  { selector: 'MemberExpression[object.property.name="Now"]', message: 'Take `now` as an argument.' },
];

export default defineConfig(
  {
    ignores: ['**/node_modules', '**/.svelte-kit', 'web/build', '.footbridge', 'cdk.out'],
  },
  {
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
  },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: ['error', 'smart'],
      'no-console': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'start' }],
      'object-shorthand': 'error',
      'prefer-template': 'error',
      'no-restricted-syntax': ['error', BARREL, DOUBLE_CAST],
      // TypeScript knows better what is defined.
      'no-undef': 'off',
    },
  },
  {
    files: ['**/*.ts', '**/*.svelte'],
    extends: [typescript.configs.strict, typescript.configs.stylistic],
    rules: {
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { minimumDescriptionLength: 0, 'ts-expect-error': true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/array-type': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
    },
  },
  {
    files: ['functions/**/*.ts', 'infra/**/*.ts', 'shared/**/*.ts', 'test/**/*.ts', '*.config.ts'],
    ignores: ['**/*.page.test.ts'],
    extends: [typescript.configs.strictTypeCheckedOnly, typescript.configs.stylisticTypeCheckedOnly],
    languageOptions: {
      globals: globals.node,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/dot-notation': 'off',
    },
  },
  {
    files: ['functions/**/*.ts', 'infra/**/*.ts', 'shared/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', BARREL, DOUBLE_CAST, DEFAULT_EXPORT] },
  },
  {
    files: ['functions/**/domain.ts', 'functions/**/domain/**/*.ts', 'shared/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', BARREL, DOUBLE_CAST, DEFAULT_EXPORT, ...PURE],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'node:crypto',
              importNames: ['randomBytes', 'randomUUID', 'randomInt', 'getRandomValues', 'webcrypto'],
              message: 'Take randomness as an argument.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['functions/*.lambda.ts'],
    rules: {
      // Hono's Lambda adapter names a successor package that isn't published.
      '@typescript-eslint/no-deprecated': 'off',
      // The adapter asks for a Hono by name; ours has more in its context, and it only calls fetch.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  {
    files: ['infra/local/**', 'infra/operate/**', 'test/run.ts', 'test/support/**', 'test/bench/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-properties': [
        'error',
        ...['test', 'it', 'describe'].flatMap((object) =>
          ['only', 'skip', 'todo'].map((property) => ({ object, property, message: 'Every test runs.' })),
        ),
      ],
    },
  },
  {
    files: ['web/**/*.ts', 'web/**/*.svelte'],
    extends: [svelte.configs.recommended],
    languageOptions: { globals: globals.browser },
    rules: {
      'svelte/no-at-html-tags': 'error',
      'svelte/no-inline-styles': 'error',
      'svelte/no-target-blank': 'error',
      'svelte/button-has-type': 'error',
      'svelte/require-each-key': 'error',
      // The community is served from the root of its own domain.
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: { parser: typescript.parser, extraFileExtensions: ['.svelte'] },
    },
    rules: { 'prefer-const': 'off', 'svelte/prefer-const': 'error' },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: { globals: globals.node },
  },
);
