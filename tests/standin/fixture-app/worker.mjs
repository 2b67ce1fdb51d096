// A thread of the app, as electron/workers/ has them: sums what it is sent; knows no electron.
import { parentPort } from 'node:worker_threads';

parentPort.on('message', (numbers) => {
  parentPort.postMessage(numbers.reduce((sum, number) => sum + number, 0n));
});
