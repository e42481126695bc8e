import fc from 'fast-check';

// Each law runs at least a thousand times, or FC_RUNS times where others have run it so often; with a seed that a failure
// can be repeated with: FC_SEED=... npm test
const seed = Number(process.env.FC_SEED ?? Math.floor(Math.random() * 2 ** 31));
console.log(`fast-check seed ${seed}`);
const numRuns = Number(process.env.FC_RUNS ?? 1000);
fc.configureGlobal({ seed, numRuns, interruptAfterTimeLimit: 230_000, markInterruptAsFailure: true });
