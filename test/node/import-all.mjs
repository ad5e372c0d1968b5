import { parentPort, workerData } from 'node:worker_threads';

// Imports what it is handed, in a realm of its own, and tells what failed.
const failed = [];
for (const specifier of workerData) {
  try {
    await import(specifier);
  } catch (error) {
    failed.push(`${specifier}: ${error.message}`);
  }
}
parentPort.postMessage(failed);
