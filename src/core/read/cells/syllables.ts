import { rememberedByText } from '../../remembered';

/**
 * Whether a word is a syllable of Vietnamese as it is written in Unicode: an onset, a rime that exists with it, one tone
 * at most, and only the tones that a stop at its end takes. Case does not matter where it does not change within the word.
 */
export function isSyllable(word: string): boolean {
  return word.length <= LONGEST && ONE_CASE.test(word) && isWrittenOnce(word);
}

/** `nghiêng` with its marks apart has fewer signs. */
const LONGEST = 12;
/** The same few words stand in all sheets of a workbook. */
const isWrittenOnce = rememberedByText(5000, isWritten);

function isWritten(word: string): boolean {
  const parts = word.normalize('NFD').toLowerCase();
  const tones = parts.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const bare = parts.replace(TONES, '').normalize('NFC');
  const match = SYLLABLE.exec(bare);
  if (match === null) return false;
  const stops = /(?:c|ch|p|t)$/u.test(match[1] ?? '');
  return !stops || tones[0] === '\u0301' || tones[0] === '\u0323';
}

/** All small, all capital, or the first letter capital. */
const ONE_CASE = /^(?:\p{Lu}?\p{Ll}*|\p{Lu}+)$/u;
/** Grave, acute, tilde, hook above, dot below. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

const RIMES = [
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây',
  'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu',
  'i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu y yêm yên yêng yêt yêu ynh yt ych',
  'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong op ot oong ooc',
  'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt',
  'u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uynh uyt uyu',
  'ư ưa ưc ươc ươi ươm ươn ương ươp ươt ươu ưi ưng ưt ưu ưm',
]
  .join(' ')
  .split(' ');
const SYLLABLE = new RegExp(
  `^(?:b|c|ch|d|đ|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x|)(${RIMES.toSorted((a, b) => b.length - a.length).join('|')})$`,
  'u',
);
