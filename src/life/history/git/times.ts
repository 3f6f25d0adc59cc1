/**
 * Gives commits the times at which readers can have seen them. A machine's clock may be wrong, and what is read in order
 * happened in order: times never run backwards and never lie after the build's clock. A time that lies ahead is nobody's:
 * such a commit counts from the next one's time, so that one wrong clock does not move all that comes after it.
 * @param written the commits' own times, oldest commit first
 */
export function steadyTimes(written: readonly Date[], clock: Date): Date[] {
  let last = -Infinity;
  const times = written.map((time) => (time <= clock ? (last = Math.max(last, time.getTime())) : undefined));
  let next = clock.getTime();
  return times
    .reverse()
    .map((time) => new Date((next = time ?? next)))
    .reverse();
}
