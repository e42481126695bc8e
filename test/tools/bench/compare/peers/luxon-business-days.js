import luxon from 'luxon-business-days';

export const packages = ['luxon-business-days', 'luxon'];
export const cannot = 'knows days, and no hours';

export function setUp({ zone, daysOff }) {
  const { DateTime } = luxon;
  const off = new Set(daysOff);
  DateTime.prototype.setupBusiness({ holidayMatchers: [(day) => off.has(day.toISODate())] });
  const at = (ms) => DateTime.fromMillis(ms, { zone });
  const isBusiness = (day) => day.isBusinessDay() && !day.isHoliday();
  return {
    due(ms) {
      const moment = at(ms);
      const late = !isBusiness(moment) || moment.hour >= 15;
      return moment
        .plusBusiness({ days: late ? 2 : 1 })
        .endOf('day')
        .toMillis();
    },
    returnDue(ms) {
      const last = at(ms).plus({ days: 7 });
      return (isBusiness(last) ? last : last.plusBusiness({ days: 1 })).endOf('day').toMillis();
    },
  };
}
