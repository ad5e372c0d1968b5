/** `2026-11-02` or `2026-11-02T08:00`. */
export function isLocalTime(text: string | undefined): text is string {
  return /^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/.test(text ?? '');
}

/**
 * What clocks show, as `2026-11-02T08:00`, which compares as text. An unknown time zone falls back to the one of
 * the device: a slip in a status file must not take a survey down.
 */
export function wallTime(moment: Date, timeZone: string | undefined): string {
  const parts: Record<string, string> = {};
  for (const { type, value } of formatter(timeZone).formatToParts(moment)) parts[type] = value;
  const { year = '', month = '', day = '', hour = '', minute = '' } = parts;
  return `${year.padStart(4, '0')}-${month}-${day}T${hour}:${minute}`;
}

function formatter(timeZone: string | undefined): Intl.DateTimeFormat {
  const options = {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  } as const;
  try {
    return new Intl.DateTimeFormat('en-US', { ...options, ...(timeZone && { timeZone }) });
  } catch {
    return new Intl.DateTimeFormat('en-US', options);
  }
}
