import type { MdxJsxFlowElementHast } from 'satteri';
import { z } from 'astro/zod';
import { saidIn } from '../../ground/fields.ts';
import { atDesk, type DeskWords } from '../../ground/problem.ts';
import { brokenBlock } from '../parser/desk-words.ts';
import type { Block, WrittenAttributes } from '../blocks/block.ts';
import { findUnreadable, showHidden } from '../../ground/characters.ts';
import type { Reading } from './reading.ts';

/** Reads and checks a block's attributes, and notes which picture and which person it is about. */
export function readAttributes(block: Block, node: MdxJsxFlowElementHast, reading: Reading): WrittenAttributes {
  const written = readWritten(block, node, reading);
  // Where one is program code, what the schema says of the others would be misleading.
  if (!written) return {};
  check(block, written, node, reading);
  const line = reading.line(node);
  const file = block.picture?.(written);
  const id = block.person?.(written);
  if (file !== undefined) reading.pictures.push({ file, line });
  if (id !== undefined) reading.people.push({ id, line });
  return written;
}

/** The attributes as staff wrote them, or undefined (and a problem) where one is program code. */
function readWritten(block: Block, node: MdxJsxFlowElementHast, reading: Reading): WrittenAttributes | undefined {
  const written = new Map<string, string | true>();
  let readable = true;
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || (attribute.value !== null && typeof attribute.value === 'object')) {
      const name = attribute.type === 'mdxJsxAttribute' ? `Feltet ${attribute.name}` : `{${attribute.value}}`;
      reading.report(node, `${name} i <${node.name}> er programkode.`, 'Skriv værdien i anførselstegn: felt="værdi".', {
        desk: brokenBlock(block.label),
      });
      readable = false;
      continue;
    }
    if (written.has(attribute.name)) {
      reading.report(node, `Feltet ${attribute.name} står to gange i <${node.name}>.`, 'Slet det ene.', {
        desk: brokenBlock(block.label),
      });
    }
    const value = showHidden(attribute.value ?? '');
    const unreadable = findUnreadable(value);
    if (unreadable) reading.report(node, unreadable.message, unreadable.remedy, { desk: unreadable.desk });
    written.set(attribute.name, typeof attribute.value === 'string' ? value : true);
  }
  return readable ? Object.fromEntries(written) : undefined;
}

function check(block: Block, written: WrittenAttributes, node: MdxJsxFlowElementHast, reading: Reading): void {
  const result = block.attributes.safeParse(written);
  const issues = result.success ? [] : result.error.issues;
  // One attribute is told of once: its first fault often is the reason for the others.
  const first = new Map(issues.toReversed().map((issue) => [issue.path.join('.'), issue]));
  for (const issue of [...first.values()].toReversed()) reading.report(node, ...explain(issue, block));
}

function explain(issue: z.core.$ZodIssue, block: Block): [message: string, remedy: string, more: { desk: DeskWords }] {
  const said = saidIn(issue.message, `Skriv fx ${block.example}`);
  const attribute = issue.path.length > 0 ? ` ${issue.path.join('.')}` : '';
  return [`<${block.name}>${attribute}: ${said.message}`, said.remedy, { desk: inForm(issue, block) }];
}

/** The same for someone who has the block as a form: the attributes are its fields. */
function inForm({ message, path, code }: z.core.$ZodIssue, block: Block): DeskWords {
  if (code === 'unrecognized_keys') return brokenBlock(block.label);
  const said = atDesk(saidIn(message, 'Ret feltet i blokken.'));
  const field = block.attributes.shape[String(path[0])];
  const label = field && z.globalRegistry.get(field)?.title;
  return { message: `${block.label}${label === undefined ? '' : ` › ${label}`}: ${said.message}`, remedy: said.remedy };
}
