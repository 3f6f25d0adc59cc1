// Runs Astro's own command line with its telemetry off, on every system alike: `node scripts/astro.mjs build`.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
await import('../node_modules/astro/bin/astro.mjs');
