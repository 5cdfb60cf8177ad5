// `npm start`, after the installation: build, read the documents, bundle, serve.
import { requireNode } from './node-version.mjs';
import { servePortal } from './serve.mjs';
import { runSteps } from './steps.mjs';

requireNode();
if (await runSteps(['build', 'dataset', 'bundle'])) await servePortal();
else process.exitCode = 1;
