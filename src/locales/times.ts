import type { LocalTime } from '../core/localTime';

/** Day and time of day as both languages write them in Vietnam: `15/03/2024 08:30`. */
export function dayAndTime({ year, month, day, hour, minute }: LocalTime): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(day)}/${two(month)}/${year} ${two(hour)}:${two(minute)}`;
}
