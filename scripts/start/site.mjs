// @ts-check
/** The site's development server, in a process of its own: quiet unless something is wrong, and on the very port asked for. */
import { dev } from 'astro';

process.once('disconnect', () => process.exit());

await dev({
  root: process.cwd(),
  logLevel: 'warn',
  server: { host: '127.0.0.1', port: Number(process.env['PORT']) },
  vite: { server: { strictPort: true } },
});
