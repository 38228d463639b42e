/** For tests of dates, though no test itself: what their words ask of an archive of two sides, each with its calendar. */
import type { Archive } from '../domain/archive/archive';

export const TWO_CALENDARS = {
  asOf: { year: 2021, month: 11, day: 17 },
  sides: [
    { calendar: { name: { en: 'Beijing', zh: '北京' }, timeZone: 'Asia/Shanghai' } },
    { calendar: { name: { en: 'Washington', zh: '华盛顿' }, timeZone: 'America/New_York' } },
  ],
} as unknown as Archive;
