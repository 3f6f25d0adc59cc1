/**
 * Stands for the serializers of Decap's Markdown widget: the newsroom's own (`rich-text/serializers.ts`) do the work. They
 * are handed over when the desk starts and not imported here, because the development server keeps what it has once made
 * of Decap, and would go on with theirs as they were then.
 */
interface Serializers<Node> {
  markdownToSlate(markdown: string, options: object): Node[];
  slateToMarkdown(nodes: Node[], options: object): string;
}

/** Both copies of this module, the one in Decap's bundle and the desk's, find them under this name. */
const HANDED_OVER = Symbol.for('newsroom.serializers');

export function handOver<Node>(serializers: Serializers<Node>): void {
  Reflect.set(globalThis, HANDED_OVER, serializers);
}

const own = (): Serializers<unknown> => Reflect.get(globalThis, HANDED_OVER);

export const markdownToSlate: Serializers<unknown>['markdownToSlate'] = (...given) => own().markdownToSlate(...given);
export const slateToMarkdown: Serializers<unknown>['slateToMarkdown'] = (...given) => own().slateToMarkdown(...given);

/** For Decap's own preview, which the desk does not show. */
export const markdownToHtml = (): string => '';
