import fc from 'fast-check';
import { RUNS } from './runs.js';

const seed = Number(process.env.FC_SEED);
fc.configureGlobal({ seed, numRuns: RUNS, interruptAfterTimeLimit: 230_000, markInterruptAsFailure: true });
