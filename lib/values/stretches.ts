import { monthStart, type Anchor } from './calendar.ts';
import type { TimeValue } from './time.ts';
import { sideOf, type TimeParts } from './time-parts.ts';

/**
 * Which way an incomplete time is completed: "on Sunday" of a report, of an announcement, or of something that "had been
 * due on Sunday", which may lie on either side and is most likely near. Where nothing says which way (`unsaid`), it lies back
 * unless it is close ahead.
 */
export type Direction = 'past' | 'future' | 'nearest' | 'unsaid';

/** A stretch of whole days, `to` exclusive; what the date parts alone say. */
export interface Days {
  readonly from: number;
  readonly to: number;
  readonly granularity: TimeValue['granularity'];
  /** Rests on the day of publication. */
  readonly relative: boolean;
}

/** A single day as a stretch. */
export function oneDay(day: number, relative = true): Days {
  return { from: day, to: day + 1, granularity: 'day', relative };
}

/** Meteorological seasons of the northern half of the world; winter is named after the year of its January. */
export function seasonDays(parts: TimeParts, anchor: Anchor | null, direction: Direction): Days | null {
  const season = parts.season ?? 0;
  const at = (year: number): { from: number; to: number } => ({ from: monthStart(year, season * 3), to: monthStart(year, season * 3 + 3) });
  if (parts.year !== null) return { ...at(parts.year), granularity: 'season', relative: false };
  if (!anchor) return null;
  let year = anchor.year;
  if (sideOf(parts.which) < 0 && at(year).to > anchor.day) year -= 1;
  if (sideOf(parts.which) > 0 && at(year).from <= anchor.day) year += 1;
  // "Is due this summer", told in December.
  if (parts.which === 'this' && direction === 'future' && at(year).to <= anchor.day) year += 1;
  return { ...at(year), granularity: 'season', relative: true };
}

/** "Over the next decade", "in the last decade" are the ten years on that side; "this decade" is that of the calendar. */
export function decadeDays(which: NonNullable<TimeParts['which']>, year: number): Days {
  const side = sideOf(which);
  const first = side === 0 ? year - (year % 10) : side > 0 ? year : year - 10;
  return { from: monthStart(first, 1), to: monthStart(first + 10, 1), granularity: 'decade', relative: true };
}

/** "Last week", "this weekend", "two months ago": the stretch that lies so far from publication. */
export function shiftDays(shift: NonNullable<TimeParts['shift']>, anchor: Anchor, direction: Direction): Days {
  const monday = anchor.day - ((anchor.weekday + 6) % 7);
  switch (shift.unit) {
    case 'day':
      return oneDay(anchor.day + Math.round(shift.by));
    case 'week': {
      if (shift.by === 0 || Math.abs(shift.by) === 1) {
        // Weeks begin on Sunday for some writers and on Monday for others: the eight days from Sunday.
        // To a Sunday's report the week that ends with it is the last one, unless it tells of "this week" as past.
        const isNew = anchor.weekday === 0 && (shift.by < 0 || (shift.by === 0 && direction !== 'past' && direction !== 'unsaid'));
        const from = monday - 1 + 7 * (shift.by + (isNew ? 1 : 0));
        return { from, to: from + 8, granularity: 'week', relative: true };
      }
      const middle = anchor.day + Math.round(7 * shift.by);
      return { from: middle - 4, to: middle + 5, granularity: 'week', relative: true };
    }
    case 'weekend': {
      // The latest Saturday and Sunday that have begun; on Saturday and Sunday, these. A plan is for those to come.
      const isAhead = shift.by === 1 || (shift.by === 0 && direction === 'future' && anchor.weekday > 0 && anchor.weekday < 6);
      const saturday = (anchor.weekday === 6 ? anchor.day : anchor.weekday === 0 ? anchor.day - 1 : monday - 2) + (isAhead ? 7 : 0);
      return { from: saturday, to: saturday + 2, granularity: 'week', relative: true };
    }
    case 'month': {
      const month = anchor.month + Math.round(shift.by);
      const whole = Math.abs(shift.by) <= 1;
      return { from: monthStart(anchor.year, whole ? month : month - 1), to: monthStart(anchor.year, whole ? month + 1 : month + 2), granularity: 'month', relative: true };
    }
    case 'year': {
      const year = anchor.year + Math.trunc(shift.by);
      return { from: monthStart(year, 1), to: monthStart(year + 1, 1), granularity: 'year', relative: true };
    }
    case 'decade': {
      const year = anchor.year + Math.round(10 * shift.by);
      return { from: monthStart(year - 2, 1), to: monthStart(year + 3, 1), granularity: 'decade', relative: true };
    }
  }
}
