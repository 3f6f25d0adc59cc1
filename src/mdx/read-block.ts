import type { ElementContent } from 'hast';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'satteri';
import type { z } from 'astro/zod';
import { BAR } from '../read/fields.ts';
import type { Block, Written } from './blocks/block.ts';
import { blocks } from './blocks/index.ts';
import { findUnreadable, showHidden } from './characters.ts';
import { explainTag } from './html.ts';
import { isElement, paragraphs, type Place, type Reading } from './reading.ts';

/** A block that stands by itself: known, with checked attributes, at a place where blocks may be. */
export function readBlock(node: MdxJsxFlowElementHast, reading: Reading, place: Place): ElementContent[] {
  const block = blocks.get(node.name ?? '');
  if (!block) return refuse(node, reading);
  const written = readAttributes(node, reading);
  if (written) check(block, written, node, reading);
  if (place === 'inside' || place === 'quotation' || (place === 'fact-box' && block.holds === 'anything')) {
    reading.report(
      node,
      `<${block.name}> kan ikke stå her.`,
      'Flyt blokken ud, så den står for sig selv med en tom linje før og efter.',
    );
  }
  const children = readChildren(block, node, reading);
  const attributes = Object.entries(written ?? {}).map(([name, value]) => ({
    type: 'mdxJsxAttribute' as const,
    name,
    value: value === true ? null : value,
  }));
  return [{ type: 'mdxJsxFlowElement', name: block.name, attributes, children }];
}

/** A tag in the middle of a line: a block at the wrong place, or HTML. */
export function readInlineTag(node: MdxJsxTextElementHast, reading: Reading): ElementContent[] {
  const block = blocks.get(node.name ?? '');
  if (!block) return refuse(node, reading);
  reading.report(
    node,
    `<${block.name}> står midt i en linje.`,
    `Sæt den på sin egen linje med en tom linje før og efter: ${block.example}`,
  );
  return reading.read(node.children, 'inside');
}

function refuse(node: MdxJsxFlowElementHast | MdxJsxTextElementHast, reading: Reading): ElementContent[] {
  const { message, remedy } = explainTag(node.name ?? '');
  reading.report(node, message, remedy);
  return reading.read(node.children, 'inside');
}

/** The attributes as staff wrote them, or undefined (and a problem) where one is program code. */
function readAttributes(node: MdxJsxFlowElementHast, reading: Reading): Written | undefined {
  const written = new Map<string, string | true>();
  let readable = true;
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || (attribute.value !== null && typeof attribute.value === 'object')) {
      const name = attribute.type === 'mdxJsxAttribute' ? `Feltet ${attribute.name}` : `{${attribute.value}}`;
      reading.report(node, `${name} i <${node.name}> er programkode.`, 'Skriv værdien i anførselstegn: felt="værdi".');
      readable = false;
      continue;
    }
    if (written.has(attribute.name)) {
      reading.report(node, `Feltet ${attribute.name} står to gange i <${node.name}>.`, 'Slet det ene.');
    }
    const value = showHidden(attribute.value ?? '');
    const unreadable = findUnreadable(value);
    if (unreadable) reading.report(node, unreadable.message, unreadable.remedy);
    written.set(attribute.name, typeof attribute.value === 'string' ? value : true);
  }
  return readable ? Object.fromEntries(written) : undefined;
}

function check(block: Block, written: Written, node: MdxJsxFlowElementHast, reading: Reading): void {
  const result = block.attributes.safeParse(written);
  const issues = result.success ? [] : result.error.issues;
  // One attribute is told of once: its first fault often is the reason for the others.
  const first = new Map(issues.toReversed().map((issue) => [issue.path.join('.'), issue]));
  for (const issue of [...first.values()].toReversed()) reading.report(node, ...explain(issue, block));
  const line = reading.line(node);
  const file = block.picture?.(written);
  const id = block.person?.(written);
  if (file !== undefined) reading.pictures.push({ file, line });
  if (id !== undefined) reading.people.push({ id, line });
}

function explain({ message, path }: z.core.$ZodIssue, block: Block): [string, string] {
  const [wrong = '', remedy = `Skriv fx ${block.example}`] = message.split(BAR);
  const attribute = path.length > 0 ? ` ${path.join('.')}` : '';
  return [`<${block.name}>${attribute}: ${wrong}`, remedy];
}

function readChildren(block: Block, node: MdxJsxFlowElementHast, reading: Reading): ElementContent[] {
  const children = paragraphs(reading.read(node.children, block.holds === 'anything' ? 'fact-box' : 'quotation'));
  if (block.holds === 'nothing') {
    if (node.children.length > 0) {
      reading.report(
        node,
        `<${block.name}> kan ikke have tekst imellem.`,
        `Flyt teksten ud, og slut blokken med />: ${block.example}`,
      );
    }
    return [];
  }
  if (children.length === 0) {
    reading.report(
      node,
      `<${block.name}> er tom.`,
      `Skriv teksten på linjerne mellem <${block.name} …> og </${block.name}>.`,
    );
  }
  const stray = block.holds === 'paragraphs' && children.find((child) => !isElement(child, 'p', 'ul', 'ol'));
  if (stray) {
    reading.report(
      node,
      `<${block.name}> kan kun indeholde afsnit og lister.`,
      'Flyt rubrikker, tabeller og blokke ud.',
    );
  }
  return children;
}
