import { fold } from '../cells/text';
import { OWN_INDEX } from '../names/otherIndexNames';
import { headerMax } from './headerMax';
import { ROLE_OF_PHRASE } from './phraseRoles';
import { isSurveyWords } from './dictionary/surveyWords';
import { roleWithWordsBehind } from './wordsBehind';

/**
 * What a column of role `index` is of: the index of administrative reform by its name (`reform`), another index or a share
 * by its (`other`), words that may be either (`unclear`: `Tỷ lệ văn bản điện tử`), a field by its name alone (`field`:
 * `Cải cách thể chế (%)`), or nothing but an index (`plain`).
 */
type PercentageOf = 'reform' | 'other' | 'unclear' | 'field' | 'plain';

/** Told by the column's header: the first of two names decides (`Chỉ số hài lòng về CCHC`). */
export function percentageOf(header: string): PercentageOf {
  const words = fold(headerMax(header.slice(0, LONGEST)).name);
  const behind = words.replace(BEGINNING, '').replace(OF_MAX, '').trim();
  const own = OWN_INDEX.exec(behind)?.index ?? Infinity;
  const isNamed = !BEGINNING.test(words) && behind !== '' && !ABBREVIATED.test(behind);
  if (isNamed && own > 0 && ROLE_OF_PHRASE.get(words) !== 'index') return 'field';
  if ((OTHER.exec(behind)?.index ?? Infinity) < own || isSurveyWords(behind)) return 'other';
  if (own === 0) return 'reform';
  const isPlain =
    behind === '' ||
    ROLE_OF_PHRASE.get(words) === 'index' ||
    roleWithWordsBehind('final', 'chi so', behind) === 'final';
  if (!isPlain) return 'unclear';
  return own === Infinity ? 'plain' : 'reform';
}

/** Longer headers explain themselves behind the words that tell what they are of. */
const LONGEST = 120;
const BEGINNING = /^(?:ket qua )?(?:chi so|ty le|ti le|phan tram|percentage|percent|index)(?: |$)/u;
/** Indexes that no field is called after. */
const ABBREVIATED = /^(?:sipas|dti|ddci|papi|pci|pgi)(?: |$)/u;
/** `so với điểm tối đa`, `trên tổng điểm chuẩn`: of what an index is a share. */
const OF_MAX = /(?:^| )(?:(?:so voi|tren|cua) )?(?:tong )?(?:so )?diem (?:toi da|chuan|quy dinh)$/u;
/** Other indexes, and what shares beside an index are mostly of. */
const OTHER =
  /(?:^| )(?:sipas|hai long|dti|chuyen doi so|ddci|nang luc canh tranh|papi|pci|pgi|ict index|ho so|dung han|truoc han|qua han|dvc|dvctt|dich vu cong|truc tuyen|so hoa|giai ngan)(?: |$)/u;
