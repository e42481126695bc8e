import { DayOfWeek, Instant, LocalDate, ZoneId } from '@js-joda/core';
import '@js-joda/timezone';
import { byHand } from './by-hand.js';

export const packages = ['@js-joda/core', '@js-joda/timezone'];
export const written = true;

export function setUp({ zone: name, daysOff }) {
  const zone = ZoneId.of(name);
  const off = new Set(daysOff.map((date) => LocalDate.parse(date).toEpochDay()));
  const weekend = [DayOfWeek.SATURDAY, DayOfWeek.SUNDAY];
  const millis = (local) => local.atZone(zone).toInstant().toEpochMilli();
  return byHand({
    dayOf: (ms) => LocalDate.ofInstant(Instant.ofEpochMilli(ms), zone),
    isSame: (a, b) => a.equals(b),
    plus: (day, days) => day.plusDays(days),
    isBusiness: (day) => !weekend.includes(day.dayOfWeek()) && !off.has(day.toEpochDay()),
    instant: (day, hour) => millis(day.atTime(hour, 0)),
    endOf: (day) => millis(day.atTime(23, 59, 59, 999_000_000)),
  });
}
