import type { Extension as TreeExtension, Options } from 'mdast-util-from-markdown';

type Syntax = NonNullable<Options['extensions']>[number];

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    brace: 'brace';
  }
}

const LEFT_BRACE = 123;

/**
 * Finds each `{` in running text, as MDX does, so that it can be told of. Those in code, in escapes and in link addresses
 * are text. What stands behind one is not read as a program, which would need a parser for that.
 */
export const braceSyntax: Syntax = {
  text: {
    [LEFT_BRACE]: {
      name: 'brace',
      tokenize: (effects, ok) => (code) => {
        effects.enter('brace');
        effects.consume(code);
        effects.exit('brace');
        return ok;
      },
    },
  },
};

export const braceTree: TreeExtension = {
  enter: {
    brace(token) {
      this.enter({ type: 'mdxTextExpression', value: '' }, token);
    },
  },
  exit: {
    brace(token) {
      this.exit(token);
    },
  },
};
