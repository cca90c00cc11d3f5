import type {
  MarkdownBlock,
  MarkdownInline,
  MarkdownListItem,
  MarkdownRoot,
} from '#shared/markdown-tree.ts';
import type { BlockContent, DefinitionContent, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { boundedSource, maximumDepth } from './bounds.ts';
import { safeHref } from './links.ts';

/*
 * The constructs that are switched off are never recognized, so what was typed stays text:
 * HTML, headings, rules, link definitions and indented code.
 */
const plainConstructs = {
  disable: {
    null: [
      'htmlFlow',
      'htmlText',
      'headingAtx',
      'setextUnderline',
      'thematicBreak',
      'definition',
      'codeIndented',
    ],
  },
};

function textOnly(source: string): MarkdownRoot {
  const paragraphs = source.split(/\n{2,}/).filter((part) => part.trim() !== '');
  return {
    type: 'root',
    children: paragraphs.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
  };
}

function inlines(nodes: readonly PhrasingContent[], depth: number, inLink: boolean): MarkdownInline[] {
  return nodes.flatMap((node): MarkdownInline[] => {
    switch (node.type) {
      case 'text':
        return [{ type: 'text', value: node.value }];
      case 'inlineCode':
        return [{ type: 'code', value: node.value }];
      case 'break':
        return [{ type: 'break' }];
      case 'emphasis':
      case 'strong': {
        const children = inlines(node.children, depth + 1, inLink);
        return depth < maximumDepth ? [{ type: node.type, children }] : children;
      }
      case 'link': {
        const children = inlines(node.children, depth + 1, true);
        const href = inLink ? undefined : safeHref(node.url);
        return href === undefined ? children : [{ type: 'link', href, children }];
      }
      case 'image':
        return node.alt ? [{ type: 'text', value: node.alt }] : [];
      default:
        return [];
    }
  });
}

type AnyBlock = RootContent | BlockContent | DefinitionContent;

function blocks(nodes: readonly AnyBlock[]): MarkdownBlock[] {
  return nodes.flatMap((node): MarkdownBlock[] => {
    switch (node.type) {
      case 'paragraph':
        return [{ type: 'paragraph', children: inlines(node.children, 0, false) }];
      case 'blockquote':
        return [{ type: 'quote', children: blocks(node.children) }];
      case 'code':
        return [{ type: 'code', value: node.value }];
      case 'list': {
        const children = node.children.map((item): MarkdownListItem => ({
          type: 'listItem',
          children: blocks(item.children),
        }));
        return [{ type: 'list', children, ...(node.ordered ? { start: node.start ?? 1 } : {}) }];
      }
      default:
        return [];
    }
  });
}

/**
 * Reads the Markdown people write in: paragraphs, emphasis, strong, lists, quotes, links and
 * code. Everything else, HTML first of all, stays the text it was typed as.
 * @param source as stored; at most the 20,000 characters of a post
 */
export function parseMarkdown(source: string): MarkdownRoot {
  const bounded = boundedSource(source);
  if (bounded === undefined) return textOnly(source);
  const tree = fromMarkdown(bounded, { extensions: [plainConstructs] });
  return { type: 'root', children: blocks(tree.children) };
}
