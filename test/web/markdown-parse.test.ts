import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '#lib/markdown/parse.ts';
import type { MarkdownBlock, MarkdownInline, MarkdownListItem } from '#shared/markdown-tree.ts';

type AnyNode = MarkdownBlock | MarkdownInline | MarkdownListItem;

function everyNode(nodes: readonly AnyNode[]): AnyNode[] {
  return nodes.flatMap((node) => [node, ...('children' in node ? everyNode(node.children) : [])]);
}

function depth(nodes: readonly AnyNode[]): number {
  return Math.max(0, ...nodes.map((node) => ('children' in node ? 1 + depth(node.children) : 1)));
}

const links = (source: string) =>
  everyNode(parseMarkdown(source).children).filter((node) => node.type === 'link');

const text = (source: string) =>
  everyNode(parseMarkdown(source).children)
    .map((node) => (node.type === 'text' || node.type === 'code' ? node.value : ''))
    .join('');

describe('what people write with', () => {
  test('paragraphs, emphasis, lists, quotes and code become a tree', () => {
    expect(parseMarkdown('One *two* **three** `four`\n\n> five\n\n- six\n\n3. seven')).toEqual({
      type: 'root',
      children: [
        {
          type: 'paragraph',
          children: [
            { type: 'text', value: 'One ' },
            { type: 'emphasis', children: [{ type: 'text', value: 'two' }] },
            { type: 'text', value: ' ' },
            { type: 'strong', children: [{ type: 'text', value: 'three' }] },
            { type: 'text', value: ' ' },
            { type: 'code', value: 'four' },
          ],
        },
        { type: 'quote', children: [{ type: 'paragraph', children: [{ type: 'text', value: 'five' }] }] },
        {
          type: 'list',
          children: [
            {
              type: 'listItem',
              children: [{ type: 'paragraph', children: [{ type: 'text', value: 'six' }] }],
            },
          ],
        },
        {
          type: 'list',
          start: 3,
          children: [
            {
              type: 'listItem',
              children: [{ type: 'paragraph', children: [{ type: 'text', value: 'seven' }] }],
            },
          ],
        },
      ],
    });
  });

  test('https addresses and places in the app are links', () => {
    expect(links('[a](https://library.example/card) [b](/help) [c](/community/x?from=1#post-1)')).toEqual([
      { type: 'link', href: 'https://library.example/card', children: [{ type: 'text', value: 'a' }] },
      { type: 'link', href: '/help', children: [{ type: 'text', value: 'b' }] },
      { type: 'link', href: '/community/x?from=1#post-1', children: [{ type: 'text', value: 'c' }] },
    ]);
  });
});

describe('hostile text stays text', () => {
  test.each([
    ['[a](javascript:alert(1))'],
    ['[a](JaVaScRiPt:alert(1))'],
    ['[a](&#106;avascript:alert(1))'],
    ['[a](java\tscript:alert(1))'],
    ['[a](data:text/html,<script>alert(1)</script>)'],
    ['[a](vbscript:x)'],
    ['[a](http://plain.example)'],
    ['[a](mailto:someone@mail.example)'],
    ['[a](//evil.example)'],
    ['[a](/\\evil.example)'],
    ['[a](https://bank.example@evil.example/)'],
    ['<javascript:alert(1)>'],
    ['[a]: javascript:alert(1)\n\n[a]'],
  ])('%s makes no link', (source) => {
    expect(links(source)).toEqual([]);
    expect(text(source)).toContain('a');
  });

  test.each([
    ['<img src=x onerror=alert(1)>'],
    ['<svg><animate onbegin=alert(1) attributeName=x></svg>'],
    ['<script>alert(1)</script>'],
    [
      '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    ],
    ['before <b onclick=alert(1)>bold</b> after'],
  ])('%s keeps every character of its tags as text', (source) => {
    const nodes = everyNode(parseMarkdown(source).children);

    expect(new Set(nodes.map(({ type }) => type))).toEqual(new Set(['paragraph', 'text']));
    expect(text(source)).toContain(source.slice(0, 8));
  });

  test('a remote picture becomes its words and is never an address', () => {
    expect(parseMarkdown('![a creek](https://tracker.example/pixel.png)')).toEqual({
      type: 'root',
      children: [{ type: 'paragraph', children: [{ type: 'text', value: 'a creek' }] }],
    });
  });

  test('headings, rules and tables stay as they were typed', () => {
    const source = '# Loud\n\n---\n\n| a | b |\n| - | - |';

    expect(text(source)).toBe('# Loud---| a | b |\n| - | - |');
  });
});

describe('a Markdown bomb is shown, bounded', () => {
  test('10,000 nested quotes are at most six deep', () => {
    const { children } = parseMarkdown(`${'> '.repeat(10_000)}deep`);

    expect(depth(children)).toBe(8);
    expect(text(`${'> '.repeat(10_000)}deep`)).toBe('deep');
  });

  test('10,000 nested lists are at most six deep', () => {
    expect(depth(parseMarkdown(`${'- '.repeat(10_000)}deep`).children)).toBe(14);
  });

  test.each([
    ['open brackets', '['.repeat(20_000)],
    ['stars', '*a **b '.repeat(2800)],
    ['backticks', '`'.repeat(20_000)],
    ['backslashes', '\\'.repeat(20_000)],
    ['list lines', '- a\n'.repeat(5000)],
    ['quoted lines', '> > > a\n'.repeat(2500)],
    ['lazy lines', `>>>>>>\n${'a\n'.repeat(9000)}`],
    ['paragraphs', 'a\n\n'.repeat(6600)],
  ])('too many %s are shown as they were typed', (_what, source) => {
    const nodes = everyNode(parseMarkdown(source).children);

    expect(new Set(nodes.map(({ type }) => type))).toEqual(new Set(['paragraph', 'text']));
    expect(text(source).replaceAll('\n', '')).toBe(source.replaceAll('\n', ''));
  });

  test('a long honest post is still read as Markdown', () => {
    const paragraph = `${'I walked to the library and it was open. '.repeat(11)}*That helped.*`;
    const { children } = parseMarkdown(Array.from({ length: 40 }, () => paragraph).join('\n\n'));

    expect(children).toHaveLength(40);
    expect(everyNode(children).filter(({ type }) => type === 'emphasis')).toHaveLength(40);
  });
});
