import dayjs from 'dayjs';
import timezone from 'dayjs/plugin/timezone.js';
import utc from 'dayjs/plugin/utc.js';
import businessTime from 'dayjs-business-time';

export const packages = ['dayjs-business-time', 'dayjs'];

export function setUp({ zone, daysOff }) {
  for (const plugin of [utc, timezone, businessTime.default ?? businessTime]) dayjs.extend(plugin);
  const day = [{ start: '09:00:00', end: '18:00:00' }];
  const week = { monday: day, tuesday: day, wednesday: day, thursday: day, friday: day };
  dayjs.setBusinessTime({ sunday: null, ...week, saturday: null });
  dayjs.setHolidays(daysOff);
  const at = (ms) => dayjs.tz(ms, zone);
  return {
    add: (ms, hours) => at(ms).addBusinessHours(hours).valueOf(),
    between: (from, to) => at(from).businessMinutesDiff(at(to)) * 60_000,
    due(ms) {
      const moment = at(ms);
      const late = !moment.isBusinessDay() || moment.hour() >= 15;
      return moment
        .addBusinessDays(late ? 2 : 1)
        .endOf('day')
        .valueOf();
    },
    returnDue(ms) {
      const last = at(ms).add(7, 'day');
      return (last.isBusinessDay() ? last : last.nextBusinessDay()).endOf('day').valueOf();
    },
  };
}
