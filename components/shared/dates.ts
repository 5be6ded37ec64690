const format = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/**
 * Day of an ISO 8601 date or date-time as the source's own calendar had it: "18 Jun 2023". The zone is not applied, since
 * a report dated the 18th in Beijing must not read the 17th here. What is no date comes back as it is.
 */
export function dayWords(iso: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (!parts) return iso;
  const time = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
  return Number.isNaN(time) ? iso : format.format(time);
}

const local = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** A moment on this computer's clock, from milliseconds since the epoch: "18 Jun 2023, 14:05". */
export function momentWords(milliseconds: number): string {
  return local.format(milliseconds);
}
