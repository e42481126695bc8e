// What the tz database of the system, and the runtime's Intl, know of the offsets of time zones; shared by verify/zones.js and
// generate/zones.js.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** The instants that are compared, [FROM, TO). */
export const FROM = Date.UTC(2015, 0, 1);
export const TO = Date.UTC(2041, 0, 1);

const DAY = 86_400_000;
const folder = process.env.ZONEINFO ?? '/usr/share/zoneinfo';

/** The release of the tz database that the system has, its zones and, by their names, the zones that links stand for. */
export function readDatabase() {
  const file = `${folder}/tzdata.zi`;
  if (!existsSync(file))
    throw new Error(
      `${file} is missing. Install the tz database, on Debian by apt-get install tzdata, or name its folder in ZONEINFO.`,
    );
  const text = readFileSync(file, 'utf8');
  const [, version] = /^# version (\w+)/.exec(text);
  // Factory is for a machine on which nobody has set a zone.
  const zones = [...text.matchAll(/^Z (\S+)/gm)].map(([, name]) => name).filter((name) => name !== 'Factory');
  const direct = new Map([...text.matchAll(/^L (\S+) (\S+)/gm)].map(([, target, name]) => [name, target]));
  const mainOf = (name) => (direct.has(name) ? mainOf(direct.get(name)) : name);
  return { version, zones, links: new Map([...direct.keys()].map((name) => [name, mainOf(name)])) };
}

/** '-07', '+0545' in minutes. */
function readOffset(text) {
  const [, sign, hours, minutes = '0', seconds] = /^([+-])(\d\d):?(\d\d)?:?(\d\d)?$/.exec(text);
  if (seconds !== undefined) throw new Error(`an offset with seconds: ${text}`);
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** '2026-11-01', '02:00' or '02' as the milliseconds of the local time. */
function readLocal(date, time) {
  const [hours, minutes = '0', seconds = '0'] = time.split(':');
  return Date.parse(`${date}T00:00Z`) + ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
}

/** The offsets of zones in the database: of each, [instant, minutes] from FROM on, one for each change. */
export function offsetsInDatabase(names) {
  const paths = names.map((name) => `${folder}/${name}`);
  // A year more at either end, whose changes are cut off here.
  const { stdout, status, stderr } = spawnSync('zdump', ['-i', '-c', '2014,2042', ...paths], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`zdump failed: ${stderr}`);
  const found = stdout.split(/^TZ="(.*)"$/m).slice(1);
  return new Map(names.map((name, i) => [name, readChanges(name, found[2 * i], found[2 * i + 1])]));
}

function readChanges(name, path, text) {
  if (path !== `${folder}/${name}`) throw new Error(`zdump has ${path} in place of ${name}`);
  const all = text
    .trim()
    .split('\n')
    .map((line) => {
      const [date, time, offset] = line.split('\t');
      const minutes = readOffset(offset);
      return [date === '-' ? Number.NEGATIVE_INFINITY : readLocal(date, time) - minutes * 60_000, minutes];
    });
  const before = all.findLastIndex(([at]) => at <= FROM);
  const kept = [[FROM, all[before][1]], ...all.slice(before + 1).filter(([at]) => at < TO)];
  return kept.filter(([, minutes], i) => i === 0 || minutes !== kept[i - 1][1]);
}

/** The offsets of a zone as the runtime has them; null where it does not know the name. */
export function offsetsInRuntime(name) {
  const minutesAt = readerOf(name);
  if (!minutesAt) return null;
  const found = [[FROM, minutesAt(FROM)]];
  // Two changes within the same days would be missed; the least time between two since 2015 is three weeks.
  for (let low = FROM; low < TO; low += 6 * DAY) {
    const high = Math.min(low + 6 * DAY, TO - 1);
    const [before, after] = [found.at(-1)[1], minutesAt(high)];
    if (before !== after) found.push([firstWithout(minutesAt, before, low, high), after]);
  }
  return found;
}

function readerOf(timeZone) {
  try {
    const format = new Intl.DateTimeFormat('en-US', { timeZone, hour: 'numeric', timeZoneName: 'longOffset' });
    return (epochMs) => {
      const [, offset] = /GMT(.*)$/.exec(format.format(epochMs));
      return offset === '' ? 0 : readOffset(offset);
    };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function firstWithout(minutesAt, minutes, low, high) {
  let [same, other] = [low / 1000, Math.ceil(high / 1000)];
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2);
    if (minutesAt(middle * 1000) === minutes) same = middle;
    else other = middle;
  }
  return other * 1000;
}

/** Where two lists of offsets differ: { from, to, found, right }, as long as both stay the same; `to` is null at the end of
 * what is compared. */
export function differences(found, right) {
  const offsetIn = (list, at) => list.findLast(([since]) => since <= at)[1];
  const instants = [...new Set([...found, ...right].map(([at]) => at))].sort((a, b) => a - b);
  return instants
    .map((from, i) => ({
      from,
      to: instants[i + 1] ?? null,
      found: offsetIn(found, from),
      right: offsetIn(right, from),
    }))
    .filter((stretch) => stretch.found !== stretch.right);
}

/** '-07:00' of minutes. */
export function offsetText(minutes) {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${[hours, rest].map((n) => String(n).padStart(2, '0')).join(':')}`;
}
