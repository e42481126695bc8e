// Time zones that differ in what goes wrong, and instants to try in them.
import fc from 'fast-check';

/** One zone for each way in which zones differ. test/oracle/zones.test.ts tests unusual zones in depth, with the clock. */
export const zones = [
  'Europe/Warsaw',
  'Australia/Lord_Howe', // transitions of 30 minutes
  'America/Sao_Paulo', // transitions at midnight, until 2019
  'America/Boa_Vista', // two transitions within a week, October 2000
  'Africa/Casablanca', // four transitions a year
  'Antarctica/Troll', // transitions of two hours
  'Asia/Kathmandu', // an offset with 45 minutes
  'Pacific/Apia', // a day that was skipped
  'America/St_Johns', // transitions at 00:01, until 2011
  'UTC',
];

/** Any instant that the library accepts. */
export const epochMs = fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2100, 0, 1) - 1 });
