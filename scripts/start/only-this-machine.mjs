// @ts-check
/**
 * Loaded into the desk's server before it starts. A web page elsewhere can point its own host name at 127.0.0.1 (DNS
 * rebinding) and then reads and writes as if it were the desk; its requests still name the strange host, and are sent
 * to an address that does not exist.
 */
import { subscribe } from 'node:diagnostics_channel';

const thisMachine = /^(localhost|127\.0\.0\.1)(:\d+)?$/;

subscribe('http.server.request.start', (message) => {
  const { request } = /** @type {{ request: import('node:http').IncomingMessage }} */ (message);
  if (!thisMachine.test(request.headers.host ?? '')) request.url = '/only-this-machine';
});

process.once('disconnect', () => process.exit());
