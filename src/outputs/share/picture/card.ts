/** What a share picture says. The same card always gives the same picture. */
export interface Card {
  /** The headline, or the newsroom's name on the picture that stands for all of it. */
  title: string;
  /** The small line over the headline: the kind of release. */
  label: string;
  /** The date badge; none on the picture that stands for the whole newsroom. */
  date?: { day: number; month: string; year: number };
  /** The strong words at the foot. */
  sender: string;
  /** The soft words at the foot, to the right: the municipality, or where to find the newsroom. */
  place: string;
  /** The ground, and what stands out from it; both `#rrggbb`. */
  colour: { ground: string; accent: string };
}

/** In pixels: the size that Facebook, LinkedIn and X show without cutting. */
export const cardSize = { width: 1200, height: 630 } as const;
