import { Refusal } from './refusal.ts';

let isTold = false;

/** Tells whoever is refused what to do now: Decap shows the reason for eight seconds, and nothing else. */
export async function tellWhenRefused<Result>(act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof Refusal) alert(error.inFull);
    throw error;
  }
}

/** The same for what happens while someone writes, but not again and again. */
export async function tellOnce<Result>(act: () => Promise<Result>): Promise<Result> {
  try {
    const result = await (isTold ? act() : tellWhenRefused(act));
    isTold = false;
    return result;
  } catch (error) {
    isTold = error instanceof Refusal;
    throw error;
  }
}
