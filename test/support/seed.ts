// One seed for all properties of a run, printed once: FC_SEED=... npm test repeats the run.
export function setup(): void {
  process.env.FC_SEED ??= String(Math.floor(Math.random() * 2 ** 31));
  console.log(`fast-check seed ${process.env.FC_SEED}`);
}
