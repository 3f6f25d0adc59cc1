import type { getDocumentProxy } from 'unpdf';

/** pdf.js's names for what it hands over, which unpdf does not export. */
export type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
export type Page = Awaited<ReturnType<Pdf['getPage']>>;
/** The steps in which a page is drawn, notes and stamps included. */
export type Steps = Awaited<ReturnType<Page['getOperatorList']>>;
