/** The words of what has ended since a release was published. */
export const oldNewsText = {
  law: (name: string, day: string) => `${name} gælder ikke længere (ophørt ${day}).`,
  initiative: (title: string, day: string) =>
    // “Indsatsen Ungeindsatsen” says it twice.
    `${/indsats/i.test(title) ? '' : 'Indsatsen '}${title} sluttede ${day}.`,
} as const;
