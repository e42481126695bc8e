// What the terms of the catalogue can also mean, computed as if it were meant.
import { calculateDeadlines, type ServiceLevel, serviceLevels, type Target } from 'hezo-sla';
import { expect, test } from 'vitest';

/** When a target is due, and what ends it, for a ticket that is opened and confirmed at an instant. */
function dueOf(target: Target, confirmedAt: string) {
  const level: ServiceLevel = { id: 'own', name: 'Own', law: 'PL', targets: { target } };
  const found = calculateDeadlines(level, { openedAt: confirmedAt, confirmedAt }).target;
  return found && `${found.until} ${found.dueLocal}`;
}

/** The same, by the target and by each of its interpretations. */
function alternatives({ interpretations = [], ...target }: Target, confirmedAt: string) {
  const others = interpretations.map(({ id, target: changes }) => {
    const defined = Object.entries({ ...target, ...changes }).filter(([, value]) => value !== null);
    // A target with the fields that an interpretation of it changes is a target.
    return [id, dueOf(Object.fromEntries(defined) as unknown as Target, confirmedAt)];
  });
  return { taken: dueOf(target, confirmedAt), ...Object.fromEntries(others) };
}

test('ONSITE-1: four hours on site are until the engineer is there; the part within them is an interpretation', () => {
  expect(alternatives(serviceLevels.premiumOnsite.targets.delivery.P1, '2026-11-21T10:00:00+01:00')).toEqual({
    taken: 'arrived 2026-11-21T14:00:00+01:00',
    'ONSITE-1': 'delivered 2026-11-21T14:00:00+01:00',
  });
});

test('REACT-2: the hour of the reaction can also run around the clock, or from 09:00 to 17:00', () => {
  const { reaction } = serviceLevels.standard.targets;
  expect(alternatives({ ...reaction, from: 'confirmed' }, '2026-11-20T16:30:00+01:00')).toEqual({
    taken: 'contacted 2026-11-20T17:30:00+01:00',
    'REACT-2-24x7': 'contacted 2026-11-20T17:30:00+01:00',
    'REACT-2-8x5': 'contacted 2026-11-23T09:30:00+01:00',
  });
  expect(alternatives({ ...reaction, from: 'confirmed' }, '2026-11-21T12:00:00+01:00')).toEqual({
    taken: 'contacted 2026-11-23T10:00:00+01:00',
    'REACT-2-24x7': 'contacted 2026-11-21T13:00:00+01:00',
    'REACT-2-8x5': 'contacted 2026-11-23T10:00:00+01:00',
  });
});

test('DELIV-1, NBD-5: a confirmation after closing can also count on its own date, and the day can end at closing', () => {
  expect(alternatives(serviceLevels.sos8x5.targets.delivery, '2026-11-20T19:00:00+01:00')).toEqual({
    taken: 'arrived 2026-11-24T23:59:59.999+01:00',
    'NBD-2': 'arrived 2026-11-24T23:59:59.999+01:00',
    'DELIV-1': 'arrived 2026-11-23T23:59:59.999+01:00',
    'NBD-5': 'arrived 2026-11-24T17:00:00+01:00',
  });
});

test('NBD-4: a confirmation on a Saturday, where there is a cutoff, can also count on its own date', () => {
  expect(alternatives(serviceLevels.standard.targets.delivery, '2026-11-21T10:30:00+01:00')).toEqual({
    taken: 'delivered 2026-11-24T23:59:59.999+01:00',
    'NBD-4': 'delivered 2026-11-23T23:59:59.999+01:00',
    'NBD-5': 'delivered 2026-11-24T18:00:00+01:00',
  });
});
