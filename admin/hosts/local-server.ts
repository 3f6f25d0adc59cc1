/**
 * Where the desk saves while someone works on their own machine: the server that `npm start` runs on this machine alone,
 * and that reads and writes the working tree. Undefined in what is built for production, which then holds no such address.
 */
export const localServer: string | undefined = import.meta.env.DEV
  ? (import.meta.env.PUBLIC_DESK_SERVER ?? 'http://127.0.0.1:8081/api/v1')
  : undefined;
