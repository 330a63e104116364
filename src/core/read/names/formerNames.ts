import { tidy } from '../cells/text';
import { kindOfUnit } from './unitNames';

/**
 * Several names of one cell stand apart by `;`, `/`, ` + `, a new line or, before the word that begins a unit's name, a comma
 * or `và`. Those of communes may stand in lines without any such word. A line that only goes on with the name above it is none of its own: `Sở Giáo dục`, below it `và Đào tạo`.
 */
export function namesIn(content: string, heir: string | null = null): readonly string[] {
  const whole = joined(content.split(/[\r\n]+/u).map(tidy), goesOn);
  const areLocal = heir !== null && LOCAL.test(heir);
  const texts = joined(
    whole,
    (line, above) => !beginsName(line, above) && !(areLocal && [line, above].every(isWhole)),
  );
  return texts
    .flatMap((text) =>
      text.split(
        /\s*[;/]\s*|\s\+(?:\s|$)|(?:,|\svà)\s+(?=(?:Sở|Ban|UBND|Huyện|Xã(?! hội)|Phường|Thị trấn|Thị xã|Cục|Chi cục)\s)/u,
      ),
    )
    .map((name) => name.replace(ITEM, '').trim())
    .filter((name) => /\p{L}/u.test(name));
}

/** Before one name of a list. */
const ITEM = /^(?:[-•*–+]|\d+[.)])\s/u;

/** Names of which the rest stands in the next line, though it begins as a unit does. */
const HALF_NAME =
  /^(?:văn phòng|ban quản lý|trung tâm|liên minh|thành phố|thị xã|thị trấn|ủy ban nhân dân)$/iu;

function joined(
  lines: readonly string[],
  isPart: (line: string, above: string) => boolean,
): readonly string[] {
  const texts: string[] = [];
  for (const line of lines) {
    const above = texts.at(-1);
    if (above !== undefined && isPart(line, above)) texts[texts.length - 1] = `${above} ${line}`;
    else texts.push(line);
  }
  return texts;
}

/** Whether a line of a cell can only be the rest of the name above it. */
function goesOn(line: string, above: string): boolean {
  if (above === '' || ENDED.test(above) || ITEM.test(line)) return false;
  return /^\p{Ll}/u.test(line) || /(?:[,&-]|\svà)$/iu.test(above) || HALF_NAME.test(above);
}

/** Whether it begins a name: it tells a kind of unit as the one above does, is an item of a list, or the one above is ended. */
function beginsName(line: string, above: string): boolean {
  if (above === '' || ENDED.test(above) || ITEM.test(line)) return true;
  return kindOfUnit(line) !== null && kindOfUnit(above) !== null && /\s/u.test(above);
}

/** Whether a line may be the whole name of a commune, with its kind or without. */
function isWhole(line: string): boolean {
  return /\S\s+\S/u.test(line.replace(LOCAL, ''));
}

const ENDED = /[;/+]$/u;

/**
 * The former names of a unit, whose own is `heir`, of the names that a cell parts. Names of communes and districts hold no
 * comma and no `và`, so that these part them, too: `xã Thạch Hà và xã Thạch Bàn`, `Xã Thạch Hà, Thạch Bàn`. One without the
 * word of its kind has that of the one before it, else the first one's, else the heir's. Where it lay is no name: `Xã Thạch
 * Hà, huyện Can Lộc`.
 */
export function formerNames(names: readonly string[], heir: string): readonly string[] {
  const said = names.map((name) => name.replace(MADE_OF, '')).filter((name) => !UNCHANGED.test(name));
  const kinds = said.flatMap((name) => LOCAL.exec(name)?.[1] ?? []);
  const others = said.some((name) => kindOfUnit(name) !== null && !LOCAL.test(name));
  let kind = kinds[0] ?? LOCAL.exec(heir)?.[1];
  if (kind === undefined || others || kindOfUnit(heir) === 'Sở, ban, ngành') return said;
  return said.flatMap(partsOf).map((part) => {
    const own = LOCAL.exec(part);
    kind = own?.[1] ?? kind ?? '';
    return own === null && kindOfUnit(part) === null ? `${kind} ${part}` : part.replace(SEVERAL, '');
  });
}

/** `Sáp nhập từ xã …`, `Hợp nhất nguyên trạng …`. */
const MADE_OF =
  /^(?:được )?(?:(?:sáp nhập|hợp nhất|nhập|thành lập)(?: (?:từ|nguyên trạng|toàn bộ|trên cơ sở|của))* |merged from ):? ?/iu;
/** What stands in the column of a unit that was always what it is. */
const UNCHANGED =
  /^(?:giữ nguyên(?: trạng)?|không(?: có| đổi| thay đổi| sáp nhập| sắp xếp)?|nguyên trạng|unchanged|none|no change)\.?$/iu;
const SEVERAL = /^(?:gồm |toàn bộ )?(?:các|\d{1,2}) (?=\p{L})/iu;
/** The word with which a commune's or a district's name begins. */
const LOCAL =
  /^(?:(?:gồm |toàn bộ )?(?:các|\d{1,2}) )?((?:UBND )?(?:xã(?! hội)|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|TP\.?|TX\.?|TT\.?|P\.|X\.)):?\s+(?=\S)/iu;
/** Where a commune lay. */
const OVER = /^(?:(?:thuộc|của) )?(?:huyện|quận|thị xã|thành phố|tp\.?|tx\.?|tỉnh|h\.|t\.)\s/iu;

/** Not within brackets. */
const BETWEEN = /(?:\s*,\s*(?:và\s+)?|\s+(?:và|and|&)\s+)(?![^()]{0,200}\))/iu;

function partsOf(name: string): readonly string[] {
  const parts: string[] = [];
  for (const part of name.split(BETWEEN).filter((text) => text !== '')) {
    const above = parts.at(-1);
    const isPlace = above !== undefined && OVER.test(part) && !OVER.test(above);
    if (isPlace) parts[parts.length - 1] = `${above}, ${part}`;
    else parts.push(part);
  }
  return parts;
}
