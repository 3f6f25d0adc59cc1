/** Tells how far the drawing has come: on a terminal in one line that moves, elsewhere in a line now and then. */
export function progress(all: number): { one(name: string): void; end(): void } {
  const { stdout } = process;
  const began = Date.now();
  let [done, told] = [0, began];
  const pause = stdout.isTTY ? 100 : 10_000;
  const line = (name: string) => `  ${done} of ${all} drawn, ${Math.round((Date.now() - began) / 1000)} s: /${name}`;
  return {
    one(name) {
      done++;
      if (Date.now() - told < pause) return;
      told = Date.now();
      stdout.write(stdout.isTTY ? `\r\u001b[K${line(name).slice(0, stdout.columns - 1)}` : `${line(name)}\n`);
    },
    end: () => void (stdout.isTTY && stdout.write('\r\u001b[K')),
  };
}
