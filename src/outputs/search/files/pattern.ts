/** How forms differ from their word, each as how many letters it loses and what it gets: `bøger` of `bog` is `2øger`. */
export function patternOf(word: string, forms: readonly string[]): string[] {
  return forms
    .filter((form) => form !== word)
    .map((form) => difference(word, form))
    .sort();
}

/** The forms of a word by its pattern: the mirror of `patternOf`. */
export const formsBy = (word: string, pattern: readonly string[]): string[] =>
  pattern.flatMap((each) =>
    each === '' ? [] : [word.slice(0, word.length - parseInt(each.slice(0, 1), 36)) + each.slice(1)],
  );

function difference(word: string, form: string): string {
  let same = 0;
  while (same < word.length && word[same] === form[same]) same++;
  return (word.length - same).toString(36) + form.slice(same);
}
