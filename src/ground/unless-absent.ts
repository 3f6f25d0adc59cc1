/**
 * For `catch` where a file or a folder may be left out: gives undefined when there is none.
 * @throws whatever else the file system complained of
 */
export function unlessAbsent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
