import { defineHastPlugin } from 'satteri';
import { typography } from '../../danish/typography.ts';

/** Sets the text of standing pages in Danish, as releases are, but for code. */
const danish = defineHastPlugin({
  name: 'danish-typography',
  text: (node, context) => {
    const parent = context.parent(node);
    const code = parent?.type === 'element' && (parent.tagName === 'code' || parent.tagName === 'pre');
    const set = typography(node.value);
    if (!code && set !== node.value) context.replaceNode(node, { type: 'text', value: set });
  },
});

/** Gives a table's columns their alignment by class, because the site's policy forbids inline styles. */
const aligned = defineHastPlugin({
  name: 'aligned-cells',
  element: {
    filter: ['th', 'td'],
    visit: (node, context) => {
      const align = /text-align: (left|right|center)/.exec(String(node.properties['style'] ?? ''))?.[1];
      if (align === undefined) return;
      context.setProperty(node, 'style', null);
      context.setProperty(node, 'className', [`align-${align}`]);
    },
  },
});

/** Tells what a table's head is the head of, to those who hear it. */
const headed = defineHastPlugin({
  name: 'column-heads',
  element: { filter: ['th'], visit: (node, context) => context.setProperty(node, 'scope', 'col') },
});

/** Lets a table that is too wide for the screen be scrolled, also with the keyboard. */
const scrolled = defineHastPlugin({
  name: 'scrolled-tables',
  element: {
    filter: ['table'],
    visit: (node, context) => {
      const properties = { className: ['table'], role: 'region', ariaLabel: 'Tabel', tabIndex: 0 };
      context.wrapNode(node, { type: 'element', tagName: 'div', properties, children: [] });
    },
  },
});

/** What Astro's Markdown does beyond its own for the standing pages. */
export const hastPlugins = [danish, aligned, headed, scrolled];
