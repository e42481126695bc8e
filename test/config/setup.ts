import fc from 'fast-check';

// Each law runs at least a thousand times, with a seed that a failure can be repeated with: FC_SEED=... npm test
const seed = Number(process.env.FC_SEED ?? Math.floor(Math.random() * 2 ** 31));
console.log(`fast-check seed ${seed}`);
fc.configureGlobal({ seed, numRuns: 1000, interruptAfterTimeLimit: 110_000, markInterruptAsFailure: true });
