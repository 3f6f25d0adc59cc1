import type { Pdf } from './pdf-types.ts';
import { unread, type Inner } from './reading.ts';

/** The files that a PDF holds as a whole. */
export async function filesInPdf(pdf: Pdf): Promise<Inner[]> {
  const listed = [...((await pdf.getAttachments()) ?? [])];
  return Promise.all(listed.map(([id, { filename }]) => fileOf(pdf, id, filename)));
}

/** The files that are pinned to a page by its notes. */
export async function filesPinned(pdf: Pdf, notes: readonly unknown[]): Promise<Inner[]> {
  const pinned = notes.flatMap((note) => {
    const { fileId, file } = note as { fileId?: unknown; file?: { filename?: unknown } };
    return typeof fileId === 'string' ? [fileOf(pdf, fileId, String(file?.filename))] : [];
  });
  return Promise.all(pinned);
}

async function fileOf(pdf: Pdf, id: string, name: string): Promise<Inner> {
  const content = await pdf.getAttachmentContent(id);
  return { name, ...(content ? { bytes: Buffer.from(content) } : { reading: unread('broken') }) };
}
