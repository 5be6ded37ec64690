import { oncePer } from '../text/once.ts';
import { civil, DAY_MINUTES, monthStart, weekdayOf } from './calendar.ts';
import type { TimeDistance, TimeValue } from './time.ts';

const WEEKDAY_NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const MONTH_NAMES = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
] as const;

/** The time in plain English: "Sunday, June 18, 2023, night", "February 2021", "about 2:00 a.m.", "since 2018". Never empty. */
export const formatTime: (value: TimeValue) => string = oncePer(timeText);

function timeText(value: TimeValue): string {
  const date = (value.fiscal === true ? 'fiscal ' : '') + dateText(value);
  const clock = clockText(value);
  const text = [date, clock].filter((part) => part !== '').join(', ') || 'at another time';
  return value.bound ? `${value.by === true ? 'by' : value.bound} ${text}` : text;
}

function dateText(value: TimeValue): string {
  if (value.from === null || value.to === null) return openText(value);
  const first = Math.floor(value.from / DAY_MINUTES) + (value.granularity === 'daypart' && value.clock !== null && value.clock.to > 1800 ? 1 : 0);
  const start = civil(first);
  const month = MONTH_NAMES[start.month - 1] ?? '';
  const lastDay = Math.floor((value.to - 1) / DAY_MINUTES);
  switch (value.granularity) {
    case 'year': {
      const lastYear = civil(lastDay).year;
      return lastYear > start.year ? `${start.year}–${lastYear}` : `${portion(first, lastDay, monthStart(start.year, 1), monthStart(start.year + 1, 1))}${start.year}`;
    }
    case 'decade': return `${start.year}–${civil(lastDay).year}`;
    case 'month': return lastDay - first > 31 ? `${month}${civil(lastDay).year > start.year ? ` ${start.year}` : ''} to ${MONTH_NAMES[civil(lastDay).month - 1] ?? ''} ${civil(lastDay).year}` : `${portion(first, lastDay, monthStart(start.year, start.month), monthStart(start.year, start.month + 1))}${month} ${start.year}`;
    case 'week':
    case 'season':
    case 'quarter': return span(first, lastDay);
    default: {
      if (value.granularity === 'day' && lastDay > first) return span(first, lastDay);
      return `${WEEKDAY_NAMES[weekdayOf(first)] ?? ''}, ${month} ${start.day}, ${start.year}`;
    }
  }
}

/** "early ", "mid-" or "late " for days `first` to `last` of the stretch `[from, to)` as `resolveTime` cuts it, else nothing. */
function portion(first: number, last: number, from: number, to: number): string {
  const half = Math.ceil((to - from) / 2);
  const length = last + 1 - first;
  if (length === half && first === from) return 'early ';
  if (length === half && last + 1 === to) return 'late ';
  const quarter = Math.floor((to - from) / 4);
  return first === from + quarter && last + 1 === to - quarter ? 'mid-' : '';
}

function span(first: number, last: number): string {
  return `${short(first)} to ${short(last)}`;
}

function short(day: number): string {
  const date = civil(day);
  return `${MONTH_NAMES[date.month - 1] ?? ''} ${date.day}, ${date.year}`;
}

function openText(value: TimeValue): string {
  const weekday = value.weekday === null ? '' : (WEEKDAY_NAMES[value.weekday] ?? '');
  const month = value.month === null ? '' : (MONTH_NAMES[value.month - 1] ?? '');
  const day = [month, value.day === null ? '' : String(value.day)].filter(Boolean).join(' ');
  return [weekday, day, value.year === null ? '' : String(value.year), value.distance ? distanceText(value.distance) : '', value.apart && value.weekday === null ? apartText(value.apart) : ''].filter(Boolean).join(', ');
}

function apartText({ by, unit }: TimeDistance): string {
  return `a ${unit} ${by < 0 ? 'before' : 'after'}`;
}

const NEIGHBOURS: ReadonlyMap<number, string> = new Map([[-1, 'last'], [0, 'this'], [1, 'next']]);
const NEIGHBOUR_DAYS: ReadonlyMap<number, string> = new Map([[-1, 'yesterday'], [0, 'today'], [1, 'tomorrow']]);

function distanceText({ by, unit }: TimeDistance): string {
  const named = unit === 'day' ? NEIGHBOUR_DAYS.get(by) : NEIGHBOURS.has(by) ? `${NEIGHBOURS.get(by) ?? ''} ${unit}` : undefined;
  if (named !== undefined) return named;
  const length = `${Math.abs(by)} ${unit}${Math.abs(by) === 1 ? '' : 's'}`;
  return by < 0 ? `${length} ago` : `in ${length}`;
}

function clockText(value: TimeValue): string {
  if (!value.clock) return '';
  const { from, to } = value.clock;
  if (value.granularity === 'daypart') {
    if (to > 1800) return 'overnight';
    if (from >= 1020 && to > DAY_MINUTES) return 'night';
    return `between ${time(from)} and ${time(to)}`;
  }
  if (value.bound !== null) return time(from);
  return value.approximate ? `between ${time(from)} and ${time(to - 1)}` : time(Math.round((from + to - 1) / 2));
}

function time(minute: number): string {
  const within = ((minute % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
  const hour = Math.floor(within / 60);
  return `${hour % 12 === 0 ? 12 : hour % 12}:${String(within % 60).padStart(2, '0')} ${hour < 12 ? 'a.m.' : 'p.m.'}`;
}
