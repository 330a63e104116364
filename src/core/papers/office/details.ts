import { isObject, list, object, value, wrongEntry } from '../../settings/jsonChecks';
import type { Check } from '../../settings/jsonChecks';
import { Problem } from '../../problem';
import { readPlacedJson } from '../../settings/settingsFile';

/** The papers (*hồ sơ*) that follow a ranking, in the order in which an office writes them. */
export const PAPER_KINDS = ['decision', 'report', 'directive', 'commendation'] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

/** What only the office knows of a paper. Nothing of it is ever made up: what is missing is dots in a draft. */
export interface PaperDetails {
  /** The body above the one that issues it (*cơ quan chủ quản*). */
  readonly superior?: string;
  readonly issuer?: string;
  readonly place?: string;
  /** `2024-01-15`. */
  readonly date?: string;
  /** Number and sign: `12/QĐ-UBND`. */
  readonly number?: string;
  readonly legalBases?: readonly string[];
  readonly recipients?: readonly string[];
  /** To whom a proposal, a report or a plan is addressed (*Kính gửi*); a decision is to nobody. */
  readonly addressees?: readonly string[];
  readonly signer?: Signer;
  /** By when what is to be mended must be, `2024-03-31`. */
  readonly deadline?: string;
}

interface Signer {
  /** For whom it is signed: `TM. ỦY BAN NHÂN DÂN`, `KT. GIÁM ĐỐC`. */
  readonly authority?: string;
  readonly office?: string;
  readonly name?: string;
}

/** The details of all papers; what one paper has of its own beats them. */
export interface OfficeDetails extends PaperDetails {
  readonly papers?: Readonly<Partial<Record<PaperKind, PaperDetails>>>;
}

/** No name, number or legal basis is longer. */
const LONGEST = 1_000;
const MOST_LINES = 200;

const line: Check = value(
  `"…" (1…${LONGEST})`,
  (given) => typeof given === 'string' && given.trim() !== '' && given.length <= LONGEST,
);
const lines = list(line, '["…", "…"]', (key, items) =>
  items.length <= MOST_LINES
    ? null
    : { problem: 'bad-value', key, allowed: `${MOST_LINES}`, value: items.length },
);
const day = value('"2024-01-15"', (given) => typeof given === 'string' && dayOf(given) !== null);
const signer = object(
  new Map([
    ['authority', line],
    ['office', line],
    ['name', line],
  ]),
  [],
  '{ "office": "…", "name": "…" }',
);

const OF_PAPER: readonly (readonly [keyof PaperDetails, Check])[] = [
  ['superior', line],
  ['issuer', line],
  ['place', line],
  ['date', day],
  ['number', line],
  ['legalBases', lines],
  ['recipients', lines],
  ['addressees', lines],
  ['signer', signer],
  ['deadline', day],
];
const ofPaper = object(new Map(OF_PAPER), [], '{ "number": "…" }');
const ALL = new Map<string, Check>([
  ...OF_PAPER,
  [
    'papers',
    object(new Map(PAPER_KINDS.map((kind) => [kind, ofPaper])), [], '{ "report": { "number": "…" } }'),
  ],
]);

/**
 * The details of a parsed JSON file.
 *
 * @throws Problem `details-not-json`, `details-unknown-key`, `details-bad-value`, naming the key and what is allowed
 */
export function parseDetails(json: unknown): OfficeDetails {
  if (!isObject(json)) throw new Problem('details-not-json');
  const wrong = wrongEntry(ALL, json, (name) => name);
  if (wrong === null) return json;
  const { key, allowed, problem } = wrong;
  if (problem === 'unknown-key') throw new Problem('details-unknown-key', { key, allowed });
  throw new Problem('details-bad-value', { key, allowed, value: shown(wrong.value) });
}

/** The details that the text of a JSON file holds. @throws Problem as `parseDetails` does, with the place of the key */
export function readDetailsText(text: string): OfficeDetails {
  return readPlacedJson(text, parseDetails, 'details-not-json');
}

function shown(given: unknown): string {
  try {
    return JSON.stringify(given).slice(0, LONGEST);
  } catch {
    return '…';
  }
}

/** Reads which papers are wanted from their names, `decision,report`; `null` for a name that is none. */
export function paperKinds(typed: string): readonly PaperKind[] | null {
  const names = typed.split(',').map((name) => name.trim());
  const kinds = PAPER_KINDS.filter((kind) => names.includes(kind));
  return names.every((name) => kinds.some((kind) => kind === name)) ? kinds : null;
}

/**
 * The details of one paper: its own, else those of all. Without what is only dots, a number whose sign is that of another
 * kind of paper, recipients that only a decision has, and a deadline that is over when the paper is issued.
 */
export function detailsOf({ papers, ...all }: OfficeDetails, kind: PaperKind): PaperDetails {
  return fitting(overlaid(all, papers?.[kind] ?? {}), kind);
}

function fitting(details: PaperDetails, kind: PaperKind): PaperDetails {
  const { number, date, deadline, recipients, addressees, signer: signs, ...others } = details;
  const named = addressees?.filter((text) => !isOpen(text));
  const told = recipients?.filter((text) => kind === 'decision' || !OF_ARTICLES.test(text));
  return {
    ...closed(others),
    ...(number === undefined || !hasSignOf(kind, number) ? {} : { number }),
    ...(date === undefined ? {} : { date }),
    // Days, year first, are in the order of their texts.
    ...(deadline === undefined || (date !== undefined && deadline < date) ? {} : { deadline }),
    ...(told === undefined ? {} : { recipients: told }),
    ...(named === undefined || named.length === 0 ? {} : { addressees: named }),
    ...(signs === undefined ? {} : { signer: closed(signs) }),
  };
}

/** Without texts that are only dots. */
function closed<Values extends object>(values: Values): Values {
  const entries = Object.entries(values).filter(
    ([, given]: [string, unknown]) => typeof given !== 'string' || !isOpen(given),
  );
  return Object.fromEntries(entries) as Values;
}

/** Whether a text only leaves room for what is not known yet: dots, dashes, but no letter and no digit. */
export function isOpen(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text.replace(/^\s*(?:[-–+•]\s*)?căn cứ\s/iu, ''));
}

/** *Như Điều 4*: who has to carry out a decision, by its article. */
const OF_ARTICLES = /^[\s\-–+•]{0,20}như\s+(?:tại\s+)?điều\s/iu;

/** The signs of the kinds of paper that a number has behind its slash: `12/QĐ-UBND`, `12/2024/QĐ-UBND`. */
const SIGNS: Readonly<Record<PaperKind, string>> = {
  decision: 'QD',
  report: 'BC',
  directive: 'KH',
  commendation: 'TTR',
};

/** Whether a number can be that of a paper: its sign is that of the paper's kind, or of none of the four. */
function hasSignOf(kind: PaperKind, number: string): boolean {
  const [sign = ''] = (number.split('/').slice(1).at(-1) ?? '').split(/[-–]/u);
  const typed = sign.trim().toUpperCase().replaceAll('Đ', 'D');
  return typed === SIGNS[kind] || !Object.values(SIGNS).includes(typed);
}

/** Whether a number stands before its sign: not in `…/KH-SNV`. */
function isNumbered(number: string): boolean {
  return /\p{N}/u.test(number.split('/')[0] ?? '');
}

/**
 * Details, with what is given besides in their place: key by key, of the signer part by part, and likewise of each paper.
 */
export function withDetails(kept: OfficeDetails, given: OfficeDetails): OfficeDetails {
  const { papers: keptPapers = {}, ...keptOfAll } = kept;
  const { papers: givenPapers = {}, ...givenOfAll } = given;
  const papers = Object.fromEntries(
    PAPER_KINDS.flatMap((kind) => {
      const own = overlaid(keptPapers[kind] ?? {}, givenPapers[kind] ?? {});
      return Object.keys(own).length === 0 ? [] : [[kind, own] as const];
    }),
  );
  return {
    ...overlaid(keptOfAll, givenOfAll),
    ...(Object.keys(papers).length === 0 ? {} : { papers }),
  };
}

function overlaid(kept: PaperDetails, given: PaperDetails): PaperDetails {
  const signs = { ...kept.signer, ...given.signer };
  return { ...kept, ...given, ...(Object.keys(signs).length === 0 ? {} : { signer: signs }) };
}

/** What a paper must have to be no draft. */
export type NeededDetail =
  | Exclude<keyof PaperDetails, 'superior' | 'signer' | 'addressees'>
  | 'office'
  | 'name';

/** What of it is missing, in the order in which it stands on the paper. */
export function missingDetails(kind: PaperKind, details: PaperDetails): readonly NeededDetail[] {
  const { signer: signs, deadline } = details;
  const has: Readonly<Record<NeededDetail, unknown>> = {
    issuer: details.issuer,
    number: details.number === undefined || !isNumbered(details.number) ? undefined : details.number,
    place: details.place,
    date: details.date,
    legalBases: filledLines(details.legalBases),
    deadline: kind === 'directive' ? deadline : true,
    recipients: filledLines(details.recipients),
    office: signs?.office,
    name: signs?.name,
  };
  return (Object.keys(has) as NeededDetail[]).filter((key) => has[key] === undefined || has[key] === 0);
}

/** How many lines a list has; none while one of them is only dots. */
function filledLines(texts: readonly string[] = []): number {
  return texts.some(isOpen) ? 0 : texts.length;
}

/** A day of the calendar from `2024-01-15`; `null` for any other text. */
export function dayOf(
  iso: string,
): { readonly year: number; readonly month: number; readonly day: number } | null {
  const [, year = 0, month = 0, own = 0] = (/^(\d{4})-(\d{2})-(\d{2})$/u.exec(iso) ?? []).map(Number);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0);
  return year >= 1900 && own >= 1 && own <= days ? { year, month, day: own } : null;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
