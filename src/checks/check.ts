import type { ProblemInText } from '../ground/problem.ts';
import type { Draft } from './draft.ts';

/** What a check must know of the rest of the newsroom. */
export interface Knowledge {
  people: readonly { name: string; spellings: readonly string[] }[];
  /** The settings' highest LIX. */
  readability: number;
}

/** What a check asks the writer to look at again. It stops nobody: the writer may be right. */
export type Finding = ProblemInText;

/** One thing that a release is looked through for before it is published. */
export interface Check {
  /** What it is called in code and tests. */
  name: string;
  find: (draft: Draft, knowledge: Knowledge) => Finding[];
}

/** Quotes a piece of a text in a message, shortened to a line. */
export function quoted(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return `»${line.length > 90 ? `${line.slice(0, 89).trimEnd()}…` : line}«`;
}
