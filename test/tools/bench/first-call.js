// Prints how long the import, and the import and the first call together, take in a new process; with the argument
// 'intl', how long the first Intl.DateTimeFormat takes alone. Run by bench.js.
const started = performance.now();
if (process.argv[2] === 'intl') {
  new Intl.DateTimeFormat('en-US', { timeZone: 'Europe/Warsaw', timeZoneName: 'longOffset' }).format(0);
  console.log(JSON.stringify([0, performance.now() - started]));
} else {
  const { calculateDeadlines, serviceLevels } = await import('hezo-sla');
  const imported = performance.now();
  calculateDeadlines(serviceLevels.standard, {
    openedAt: '2026-11-20T10:00:00+01:00',
    priority: 'P3',
    confirmedAt: '2026-11-20T11:00:00+01:00',
  });
  console.log(JSON.stringify([imported - started, performance.now() - started]));
}
