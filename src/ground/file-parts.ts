/** A file with front matter, in pieces that are the file again when they are joined. */
export interface FileParts {
  /** The first line: three dashes. */
  opening: string;
  /** The lines of YAML, each with its end. */
  fields: string;
  /** The line after them: three dashes. */
  closing: string;
  body: string;
}

const parts = /^(?<opening>\uFEFF?---[ \t]*\r?\n)(?<fields>[^]*?)(?<closing>(?<=\n)---[ \t]*(?:\r?\n|$))(?<body>[^]*)$/;

/** Takes a file apart at its lines of three dashes; undefined for one that has no two of them around its fields. */
export function filePartsOf(text: string): FileParts | undefined {
  const { opening = '', fields = '', closing = '', body = '' } = parts.exec(text)?.groups ?? {};
  return opening === '' ? undefined : { opening, fields, closing, body };
}
