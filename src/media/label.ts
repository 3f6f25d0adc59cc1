import { fileSize } from '../danish/numbers/numbers.ts';

/** A file's type and size: `PDF, 1,4 MB`. */
export function fileLabel(file: string, bytes: number): string {
  return `${file.slice(file.lastIndexOf('.') + 1).toUpperCase()}, ${fileSize(bytes)}`;
}

/** What is said of a picture that may be fetched in full size: `2400 × 1600 punkter, 1,4 MB`. */
export function pictureLabel(width: number, height: number, bytes: number): string {
  return `${width} × ${height} punkter, ${fileSize(bytes)}`;
}
