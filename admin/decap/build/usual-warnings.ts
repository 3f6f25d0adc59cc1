interface Log {
  code?: string;
  message: string;
}

/** Takes away what is said at every build of Decap's dependencies and Astro's own MDX: harmless, and long enough to hide what matters. */
export function withoutUsualWarnings(level: string, log: Log, report: (level: string, log: Log) => void): void {
  const usual = log.code === 'EVAL' || log.code === 'MODULE_LEVEL_DIRECTIVE';
  const others = /node_modules|astroPropagatedAssets/.test(log.message);
  if (!(usual && others)) report(level, log);
}
