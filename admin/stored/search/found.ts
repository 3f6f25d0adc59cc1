/** A release that a search at the desk has found. */
export interface FoundRelease {
  /** `2017/minister-paa-besoeg` */
  id: string;
  title: string;
  /** As lists show it: `12. juni 2017`; empty where none is known. */
  date: string;
  /** What the public sees of it, in a word or two. */
  status: string;
  /** Where the words stand; empty where only the headline was searched. */
  excerpt: string;
}
