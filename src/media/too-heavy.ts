import { fileSize } from '../danish/numbers/numbers.ts';

/** What a picture file may weigh at most: everybody who fetches the repository carries it for ever, and no screen shows more. */
export const mostPictureBytes = 20_000_000;

/** What is said of a picture that is too heavy, in the desk before it is saved and in the build. */
export const tooHeavy = (picture: string, bytes: number): { message: string; remedy: string } => ({
  message: `${picture} fylder ${fileSize(bytes)}, og det er for meget.`,
  remedy: `Gem billedet mindre, fx 2400 punkter bredt. Det må højst fylde ${fileSize(mostPictureBytes)}.`,
});
