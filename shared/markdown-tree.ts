/**
 * A written text as a tree of plain data. Screens draw it with components, so that no text of
 * a person ever becomes markup.
 */
export interface MarkdownRoot {
  readonly type: 'root';
  readonly children: readonly MarkdownBlock[];
}

export type MarkdownBlock =
  | { readonly type: 'paragraph'; readonly children: readonly MarkdownInline[] }
  | { readonly type: 'quote'; readonly children: readonly MarkdownBlock[] }
  | {
      readonly type: 'list';
      /** Undefined for bullets, else the first number. */
      readonly start?: number;
      readonly children: readonly MarkdownListItem[];
    }
  | { readonly type: 'code'; readonly value: string };

export interface MarkdownListItem {
  readonly type: 'listItem';
  readonly children: readonly MarkdownBlock[];
}

export type MarkdownInline =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'code'; readonly value: string }
  | { readonly type: 'break' }
  | { readonly type: 'emphasis'; readonly children: readonly MarkdownInline[] }
  | { readonly type: 'strong'; readonly children: readonly MarkdownInline[] }
  | {
      readonly type: 'link';
      /** `https://…`, or a path of this app such as `/help`. Never anything else. */
      readonly href: string;
      readonly children: readonly MarkdownInline[];
    };
