/** The words of what has ended since a release was published. */
export const oldNewsText = {
  law: (name: string, day: string) => `${name} gælder ikke længere (ophørt ${day}).`,
  initiative: (title: string, day: string) => `Indsatsen ${title} sluttede ${day}.`,
  more: 'Læs mere',
} as const;
