import { byHand } from './by-hand.js';

export function setUpTemporal(Temporal, { zone, daysOff }) {
  const off = new Set(daysOff);
  const millis = (day, time) => day.toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds;
  const hours = Array.from({ length: 24 }, (_, hour) => Temporal.PlainTime.from({ hour }));
  const last = Temporal.PlainTime.from('23:59:59.999');
  return byHand({
    dayOf: (ms) => Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone).toPlainDate(),
    isSame: (a, b) => a.equals(b),
    plus: (day, days) => day.add({ days }),
    isBusiness: (day) => day.dayOfWeek < 6 && !off.has(day.toString()),
    instant: (day, hour) => millis(day, hours[hour]),
    endOf: (day) => millis(day, last),
  });
}
