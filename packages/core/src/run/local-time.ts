/** The device's local date, `YYYY-MM-DD`. */
export function localDate(moment: Date): string {
  return localTime(moment).slice(0, 10);
}

/** The device's local time as ISO 8601 with offset, to the second: `2026-11-20T09:30:00-06:00`. */
export function localTime(moment: Date): string {
  const offset = -moment.getTimezoneOffset();
  const wall = new Date(moment.getTime() + offset * 60_000).toISOString().slice(0, 19);
  const hours = String(Math.floor(Math.abs(offset) / 60)).padStart(2, '0');
  const minutes = String(Math.abs(offset) % 60).padStart(2, '0');
  return `${wall}${offset < 0 ? '-' : '+'}${hours}:${minutes}`;
}
