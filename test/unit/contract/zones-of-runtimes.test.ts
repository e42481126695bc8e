// Contracts in a zone that changed its rules, on runtimes with older and newer time zone data, whichever runs the tests.
import { describe, expect, test } from 'vitest';
import { terms } from '../../support/contracts.js';
import { newVancouver, oldVancouver, onRuntime } from '../../support/other-runtime.js';

const vancouver = { timeZone: 'America/Vancouver', holidays: ['2026-12-25', '2027-12-25', '2028-12-25'] };
const site = {
  ...terms,
  country: undefined,
  ...vancouver,
  period: { from: '2026-01-01', to: '2026-12-31' },
  levels: { own: { catalogue: 'standard' } },
};

/** What is found about zones in a contract on a runtime. */
const foundOn = (offsetsOf: Readonly<Record<string, string>>, document: object) =>
  onRuntime(offsetsOf, async () => {
    const { checkContract, parseContract } = await import('hezo-sla/contract');
    const { createCalendar, fixedHolidays } = await import('hezo-sla');
    const { timeZone, holidays } = vancouver;
    const countryCalendar = () => createCalendar({ timeZone, holidays: fixedHolidays(holidays) });
    const parsed = parseContract(document, { countryCalendar });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    const asked = ['ZONE_OUTDATED', 'STALE_ACKNOWLEDGEMENT'];
    const found = checkContract(parsed.contract).filter(({ code }) => asked.includes(code));
    return found.map(({ severity, path, message }) => ({ place: `${severity} ${path.join('.')}`, message }));
  });

describe('on a runtime that does not know that British Columbia left daylight saving time, a contract', () => {
  test('of a winter since then has a warning, which says what is wrong from when until when', async () => {
    const [found, ...others] = await foundOn(oldVancouver, site);
    expect(others).toEqual([]);
    expect(found.place).toBe('warning timeZone');
    // Until 11 January, the last day for the return of what a ticket of 31 December is about.
    expect(found.message).toBe(
      'The time zone data of this runtime are older than release 2026b of the tz database: they give America/Vancouver the offset -08:00 from 2026-11-01T09:00:00Z to 2027-01-12T08:00:00Z; the right one is -07:00. Update the runtime, or give Node.js newer data by ICU_TIMEZONE_FILES_DIR; docs/time-zones.md says how.',
    );
    const [long] = await foundOn(oldVancouver, { ...site, period: { from: '2026-11-02', to: '2028-06-30' } });
    expect(long.message).toContain(
      'from 2026-11-02T08:00:00Z to 2027-03-14T10:00:00Z; the right one is -07:00. Another period until 2028-03-12T10:00:00Z is wrong too.',
    );
  });

  test('has none for a period in which it makes no difference, and one where a ticket can be due after it', async () => {
    expect(await foundOn(oldVancouver, { ...site, period: { from: '2026-01-01', to: '2026-10-16' } })).toEqual([]);
    expect(await foundOn(oldVancouver, { ...site, period: { from: '2026-01-01', to: '2026-10-31' } })).toHaveLength(1);
  });

  test('has it at the time zone of the calendar, or the country that brings it, of the roles that levels name', async () => {
    const placesIn = async (change: object) =>
      (await foundOn(oldVancouver, { ...site, ...change })).map(({ place }) => place);
    const country = { timeZone: undefined, holidays: undefined, country: 'XX' };
    expect(await placesIn(country)).toEqual(['warning country']);
    expect(await placesIn({ ...country, timeZone: 'America/Vancouver' })).toEqual(['warning timeZone']);
    const warsaw = { timeZone: 'Europe/Warsaw', calendars: { hub: vancouver, desk: { country: 'XX' } } };
    expect(await placesIn(warsaw)).toEqual([]);
    expect(await placesIn({ ...warsaw, levels: { own: { catalogue: 'basic' } } })).toEqual([
      'warning calendars.hub.timeZone',
    ]);
  });

  test('can acknowledge it, which is not stale on a runtime that does not find it', async () => {
    const acknowledged = [{ code: 'ZONE_OUTDATED', reason: 'The service is until June.' }];
    const [found, ...others] = await foundOn(oldVancouver, { ...site, acknowledged });
    expect([found.place, others]).toEqual(['note timeZone', []]);
    expect(await foundOn(newVancouver, { ...site, acknowledged })).toEqual([]);
  });
});

test('on a runtime that knows it, a contract has no finding', async () => {
  expect(await foundOn(newVancouver, site)).toEqual([]);
});

// https://github.com/nodejs/node/issues/62323
test.each([
  ['America/Vancouver', 'Etc/GMT+7', '2026-11-30T15:30:00Z', '2026-11-30T17:00:00.000Z'],
  ['America/Edmonton', 'Etc/GMT+6', '2026-11-30T14:30:00Z', '2026-11-30T16:00:00.000Z'],
  ['Africa/Casablanca', 'Etc/GMT', '2026-11-30T07:30:00Z', '2026-11-30T10:00:00.000Z'],
])(
  'on a runtime that knows the rules of %s since 2026, a deadline of that winter is right',
  async (timeZone, offset, openedAt, due) => {
    const dueAt = await onRuntime({ [timeZone]: offset }, async () => {
      const { calculateDeadlines, createCalendar, fixedHolidays, serviceLevels } = await import('hezo-sla');
      const calendar = createCalendar({ timeZone, holidays: fixedHolidays([]) });
      return calculateDeadlines(serviceLevels.ahb8x5, { openedAt, priority: 'P1' }, { calendar }).reaction.dueAt;
    });
    expect(dueAt.toISOString()).toBe(due);
  },
);
