// A server of PostgreSQL for as long as a test takes: Debian's, with data of its own, on loopback.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

const INSTALLED = '/usr/lib/postgresql';

/** The folder of its programs; undefined where it is not installed. */
function programs() {
  const [version] = existsSync(INSTALLED) ? readdirSync(INSTALLED).toSorted((a, b) => Number(b) - Number(a)) : [];
  return version && join(INSTALLED, version, 'bin');
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address();
  await new Promise((resolve) => {
    server.close(resolve);
  });
  return port;
}

/** Starts a server, and returns how to ask it and how to stop it; undefined where it is not installed. */
export async function startPostgres(folder) {
  const bin = programs();
  if (!bin) return undefined;
  const data = join(folder, 'postgres');
  mkdirSync(data);
  // It does not run as root, for whom everything here is.
  const isRoot = process.getuid() === 0;
  const asServer = (program, ...args) =>
    isRoot
      ? execFileSync('runuser', ['-u', 'postgres', '--', join(bin, program), ...args], { cwd: '/', stdio: 'pipe' })
      : execFileSync(join(bin, program), args, { cwd: '/', stdio: 'pipe' });
  if (isRoot) {
    chmodSync(folder, 0o755);
    execFileSync('chown', ['postgres', data]);
  }
  asServer('initdb', '-D', data, '-A', 'trust', '-U', 'postgres', '-E', 'UTF8', '--no-sync');
  const port = await freePort();
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off`;
  asServer('pg_ctl', '-D', data, '-o', settings, '-l', join(data, 'log'), '-w', 'start');
  const connection = ['-h', '127.0.0.1', '-p', String(port), '-U', 'postgres', '-v', 'ON_ERROR_STOP=1'];
  return {
    /** What it prints of a file of statements, in UTC, a row a line. */
    run: (file, cwd) =>
      execFileSync('psql', [...connection, '-q', '-A', '-t', '-F', ',', '-f', file], {
        cwd,
        encoding: 'utf8',
        env: { ...process.env, PGTZ: 'UTC', PGDATESTYLE: 'ISO' },
        maxBuffer: 2 ** 28,
      }),
    stop: () => asServer('pg_ctl', '-D', data, '-m', 'immediate', 'stop'),
  };
}
