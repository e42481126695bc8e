import dayjs from 'dayjs';
import timezone from 'dayjs/plugin/timezone.js';
import utc from 'dayjs/plugin/utc.js';
import businessDays from 'dayjs-business-days2';

export const packages = ['dayjs-business-days2', 'dayjs'];
export const cannot = 'knows days, and no hours';

export function setUp({ zone, daysOff }) {
  for (const plugin of [utc, timezone]) dayjs.extend(plugin);
  dayjs.extend(businessDays.default ?? businessDays, { holidays: daysOff, holidayFormat: 'YYYY-MM-DD' });
  const at = (ms) => dayjs.tz(ms, zone);
  return {
    due(ms) {
      const moment = at(ms);
      const late = !moment.isBusinessDay() || moment.hour() >= 15;
      return moment
        .businessDaysAdd(late ? 2 : 1)
        .endOf('day')
        .valueOf();
    },
    returnDue(ms) {
      const last = at(ms).add(7, 'day');
      return (last.isBusinessDay() ? last : last.nextBusinessDay()).endOf('day').valueOf();
    },
  };
}
