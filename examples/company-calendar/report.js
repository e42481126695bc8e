// What the days off of a company do to deadlines: npm ci && npm start
import { readFileSync } from 'node:fs';
import { calculateDeadlines, polishCalendar, serviceLevelFromCode } from 'hezo-sla';
import { daysOffFrom } from './days-off.js';

const [file] = process.argv.slice(2);
const { timeZone } = polishCalendar();
const daysOff = daysOffFrom(readFileSync(file, 'utf8'), timeZone);
const calendar = polishCalendar({ extraHolidays: [daysOff] });

console.log(`Days off in 2026 and 2027 by ${file}:\n`);
const found = [2026, 2027].flatMap(daysOff).toSorted((a, b) => a.date.localeCompare(b.date));
for (const { date, name, from, to } of found) {
  const part = [from && `from ${from}`, to && `until ${to}`].filter(Boolean).join(' ');
  console.log(`  ${date}  ${part.padEnd(24)}${name}`);
}

const level = serviceLevelFromCode('8x5x8');
console.log('\nEight hours of service time from the confirmation, by public holidays alone and with these days off:\n');
for (const confirmedAt of ['2026-11-26T15:00:00+01:00', '2026-12-17T15:00:00+01:00', '2026-12-23T15:00:00+01:00']) {
  const [usual, ours] = [polishCalendar(), calendar].map((days) => {
    const { delivery } = calculateDeadlines(level, { openedAt: confirmedAt, confirmedAt }, { calendar: days });
    return delivery.dueLocal.slice(0, 16).replace('T', ' ');
  });
  console.log(`  ${confirmedAt.slice(0, 16).replace('T', ' ')}   ${usual}   ${ours}`);
}
