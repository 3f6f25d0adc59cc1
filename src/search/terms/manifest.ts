/** Says where the vocabulary is: in a folder that is named by its content. */
export interface Manifest {
  folder: string;
  files: readonly string[];
}

/** The manifest's file in the index's folder. */
export const manifestName = 'danish.json';
