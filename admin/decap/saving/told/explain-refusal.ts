import { Refusal } from '../refusal.ts';

let isShown = false;

/** Tells whoever is refused what to do now: Decap shows the reason for eight seconds, and nothing else. */
export async function alertWhenRefused<Result>(act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof Refusal) alert(error.inFull);
    throw error;
  }
}

/** The same for what happens while someone writes, but not again and again. */
export async function alertOnce<Result>(act: () => Promise<Result>): Promise<Result> {
  try {
    const result = await (isShown ? act() : alertWhenRefused(act));
    isShown = false;
    return result;
  } catch (error) {
    isShown = error instanceof Refusal;
    throw error;
  }
}
