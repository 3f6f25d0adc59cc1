/** What the media library may hold, by ending, with its media type (IANA's registry). Nothing that a browser runs as a page or a program. */
const pictures = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
} as const;

const documents = {
  pdf: 'application/pdf',
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation',
  zip: 'application/zip',
  ics: 'text/calendar; charset=utf-8',
} as const;

export const pictureEndings: readonly string[] = Object.keys(pictures);
export const attachmentEndings: readonly string[] = [...pictureEndings, ...Object.keys(documents)];

const types: Record<string, string> = { ...pictures, ...documents };

/** The media type of a file by its ending; unknown ones are plain bytes. */
export function mediaType(file: string): string {
  return types[file.slice(file.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';
}

/** File types that are shown as pictures; all others are offered for download as they are. */
export function isPicture(file: string): boolean {
  return pictureEndings.some((ending) => file.toLowerCase().endsWith(`.${ending}`));
}
