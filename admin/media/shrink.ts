/** No screen and no newspaper page that prints a press picture needs more. */
const LONGEST_SIDE = 2400;
const QUALITY = 0.86;

/** What browsers can write. A picture of another kind becomes a JPEG. */
const WRITABLE = ['image/jpeg', 'image/png', 'image/webp'];

/**
 * Draws a picture anew: at most 2400 pixels on its longer side, the right way up, and without what cameras write into it,
 * such as the place where it was taken (personal data, of those who live there: GDPR, art. 4 and 5). Smaller ones keep
 * their size.
 * @returns a file of the same name, but for the ending of a picture that had to become a JPEG
 * @throws DOMException where the browser cannot read the picture
 */
export async function shrink(file: File): Promise<File> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
  const canvas = new OffscreenCanvas(Math.round(picture.width * scale), Math.round(picture.height * scale));
  const drawing = canvas.getContext('2d');
  if (!drawing) throw new DOMException('The browser cannot draw.');
  drawing.imageSmoothingQuality = 'high';
  drawing.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const type = WRITABLE.includes(file.type) ? file.type : 'image/jpeg';
  const written = await canvas.convertToBlob({ type, quality: QUALITY });
  const name = type === file.type ? file.name : `${file.name.replace(/\.[^.]*$/, '')}.jpg`;
  return new File([written], name, { type, lastModified: file.lastModified });
}
