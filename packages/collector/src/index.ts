export { createCollector, type Collector } from './collector.js';
export type { CollectorOptions } from './options.js';
export { startCollector, type RunningCollector, type ServerOptions } from './start-collector.js';
