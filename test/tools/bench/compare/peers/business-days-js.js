import businessDays from 'business-days-js';
import dayjs from 'dayjs';
import timezone from 'dayjs/plugin/timezone.js';
import utc from 'dayjs/plugin/utc.js';

export const packages = ['business-days-js'];
export const cannot = 'knows days, and no hours';

/** It knows the United States alone; the rules of another country can be put in their place. */
export function setUp({ zone }) {
  for (const plugin of [utc, timezone]) dayjs.extend(plugin);
  const calendar = businessDays();
  calendar.hd.init('PL');
  calendar.hd.setHoliday('12-24', { name: 'Wigilia', type: 'public' });
  const after = (day, days) => calendar.addDays(day.format('YYYY-MM-DD'), days);
  const endOf = (day) => dayjs.tz(`${day.format('YYYY-MM-DD')}T23:59:59.999`, zone).valueOf();
  return {
    due(ms) {
      const moment = dayjs.tz(ms, zone);
      const late = !calendar.check(moment.format('YYYY-MM-DD')) || moment.hour() >= 15;
      return endOf(after(moment, late ? 2 : 1));
    },
    returnDue(ms) {
      const last = dayjs.tz(ms, zone).add(7, 'day');
      return endOf(calendar.check(last.format('YYYY-MM-DD')) ? last : after(last, 1));
    },
  };
}
