import { VIETNAM_AHEAD } from '../core/localTime';

/**
 * When a file says that it was saved, ISO 8601 in UTC; `null` for what is no time.
 *
 * @param text ISO 8601; one without a zone, as LibreOffice writes it into an .ods, is of Vietnam's clocks, where the units are
 */
export function savedTime(text: string): string | null {
  const isZoned = /(?:Z|[+-]\d\d:?\d\d)$/u.test(text);
  const isTimed = /T\d\d:\d\d/u.test(text);
  const time = Date.parse(isZoned || !isTimed ? text : `${text}${ZONE}`);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

const ZONE = `+${String(VIETNAM_AHEAD).padStart(2, '0')}:00`;
