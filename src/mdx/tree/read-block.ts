import type { ElementContent } from 'hast';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'satteri';
import { readAttributes } from './attributes.ts';
import type { Block } from '../blocks/block.ts';
import { blocks } from '../blocks/index.ts';
import { brokenBlock } from '../parser/desk-words.ts';
import { explainTag } from '../parser/remedies.ts';
import { isElement, paragraphs, type Place, type Reading } from './reading.ts';

/** A block that stands by itself: known, with checked attributes, at a place where blocks may be. */
export function readBlock(node: MdxJsxFlowElementHast, reading: Reading, place: Place): ElementContent[] {
  const block = blocks.get(node.name ?? '');
  if (!block) return refuse(node, reading);
  const written = readAttributes(block, node, reading);
  if (place === 'inside' || place === 'quotation' || (place === 'fact-box' && block.holds === 'anything')) {
    reading.report(
      node,
      `<${block.name}> kan ikke stå her.`,
      'Flyt blokken ud, så den står for sig selv med en tom linje før og efter.',
      {
        desk: {
          message: `Blokken ${block.label} kan ikke stå her.`,
          remedy: 'Flyt blokken ud, så den står for sig selv.',
        },
      },
    );
  }
  const children = readChildren(block, node, reading);
  const attributes = Object.entries(written).map(([name, value]) => ({
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
    { desk: brokenBlock(block.label) },
  );
  return reading.read(node.children, 'inside');
}

function refuse(node: MdxJsxFlowElementHast | MdxJsxTextElementHast, reading: Reading): ElementContent[] {
  const tag = explainTag(node.name ?? '');
  reading.report(node, tag.message, tag.remedy, tag);
  return reading.read(node.children, 'inside');
}

function readChildren(block: Block, node: MdxJsxFlowElementHast, reading: Reading): ElementContent[] {
  const children = paragraphs(reading.read(node.children, block.holds === 'anything' ? 'fact-box' : 'quotation'));
  if (block.holds === 'nothing') {
    if (node.children.length > 0) {
      reading.report(
        node,
        `<${block.name}> kan ikke have tekst imellem.`,
        `Flyt teksten ud, og slut blokken med />: ${block.example}`,
        { desk: brokenBlock(block.label) },
      );
    }
    return [];
  }
  if (children.length === 0) {
    reading.report(
      node,
      `<${block.name}> er tom.`,
      `Skriv teksten på linjerne mellem <${block.name} …> og </${block.name}>.`,
      { desk: { message: `Blokken ${block.label} er tom.`, remedy: 'Skriv teksten i blokken, eller slet den.' } },
    );
  }
  const stray = block.holds === 'paragraphs' && children.find((child) => !isElement(child, 'p', 'ul', 'ol'));
  if (stray) {
    reading.report(
      node,
      `<${block.name}> kan kun indeholde afsnit og lister.`,
      'Flyt rubrikker, tabeller og blokke ud.',
      { desk: { message: `Blokken ${block.label} kan kun indeholde afsnit og lister.` } },
    );
  }
  return children;
}
