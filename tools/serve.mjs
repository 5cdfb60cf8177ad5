// Serves the city portal on this machine: node tools/serve.mjs (PORT=8080 for another port)
import { fileURLToPath } from 'node:url';
import { bundleFolder, dataFolder, inRepository } from './paths.mjs';
import { startServer, strictPolicy } from './static-server.mjs';

const usualPort = 4173;

/** The portal, as `startServer` takes it: what stands where, and who may read it. */
export const portalOptions = {
  roots: {
    '/': inRepository('examples/city-portal'),
    '/tiendo/': bundleFolder,
    '/data/': dataFolder,
  },
  csp: strictPolicy,
  cors: ['/tiendo/', '/data/'],
};

/** On the port that was asked for, or on none; on the usual port, or on any that is free. */
async function startOnSomePort() {
  const asked = process.env.PORT;
  if (asked) return startServer({ ...portalOptions, port: Number(asked) });
  try {
    return await startServer({ ...portalOptions, port: usualPort });
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    return startServer({ ...portalOptions, port: 0 });
  }
}

/** Starts the portal, prints its address, and stops with the process. */
export async function servePortal() {
  try {
    const server = await startOnSomePort();
    console.log(`The portal is at ${server.url} (Ctrl+C stops it)`);
    for (const signal of ['SIGINT', 'SIGTERM']) {
      process.once(signal, () => void server.close().then(() => process.exit(0)));
    }
  } catch (error) {
    console.error(
      error.code === 'EADDRINUSE'
        ? `Port ${process.env.PORT} is taken by another program: set PORT to a free one.`
        : `The portal could not be started: ${error.message}`,
    );
    process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await servePortal();
