import type { WhyLeft } from '../read/left-out.ts';

/** What a program puts on the clipboard, the Markdown that is meant by it, and what does not come along. */
export interface Clipboard {
  html: string;
  means: string;
  left?: readonly WhyLeft[];
}
