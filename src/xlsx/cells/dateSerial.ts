/**
 * The serial number of a date in ISO text (`2023-12-31`, `2023-12-31T08:30:00`), as Excel counts: day 1 is
 * 1 January 1900 and 29 February 1900 exists; or day 0 is 1 January 1904. `null` for a text that is no date.
 */
export function dateSerial(iso: string, date1904: boolean): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?)?$/u.exec(iso);
  if (match === null) return null;
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = match;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000;
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
  if (date1904) return days + 24_107 + time;
  const serial = days + 25_569;
  return (serial < 61 ? serial - 1 : serial) + time;
}
