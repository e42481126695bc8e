// Fingerprints of the same answer on runtimes with older and newer time zone data.
import { expect, test } from 'vitest';
import { newVancouver, oldVancouver, onRuntime } from '../../support/other-runtime.js';

/** The fingerprint of a ticket in Vancouver, and when it is due. */
const answerOn = (offsetsOf: Readonly<Record<string, string>>, openedAt: string) =>
  onRuntime(offsetsOf, async () => {
    const { calculateDeadlines, createCalendar, fingerprintOf, fixedHolidays, serviceLevels } = await import(
      'hezo-sla'
    );
    const calendar = createCalendar({ timeZone: 'America/Vancouver', holidays: fixedHolidays([]) });
    const ticket = { openedAt, priority: 'P1' } as const;
    const fingerprint = fingerprintOf(serviceLevels.ahb8x5, ticket, { calendar });
    return { fingerprint, due: calculateDeadlines(serviceLevels.ahb8x5, ticket, { calendar }).reaction.dueLocal };
  });

test('a fingerprint differs between runtimes that have other offsets of the zone over the dates looked at', async () => {
  const winter = '2026-11-30T15:30:00Z';
  const [before, after] = [await answerOn(oldVancouver, winter), await answerOn(newVancouver, winter)];
  expect([before.due, after.due]).toEqual(['2026-11-30T10:00:00-08:00', '2026-11-30T10:00:00-07:00']);
  const [{ calendars: old, ...others }, { calendars }] = [before.fingerprint, after.fingerprint];
  expect(old.site.offsetsSha256).not.toBe(calendars.site.offsetsSha256);
  expect(others.sha256).not.toBe(after.fingerprint.sha256);
  // All else is the same: which part has changed can be seen.
  const { offsetsSha256 } = old.site;
  expect({ ...calendars, site: { ...calendars.site, offsetsSha256 } }).toEqual(old);
});

test('a fingerprint is the same on runtimes that agree over the dates looked at, whatever they know of others', async () => {
  const summer = '2026-07-01T15:30:00Z';
  expect(await answerOn(oldVancouver, summer)).toEqual(await answerOn(newVancouver, summer));
});
