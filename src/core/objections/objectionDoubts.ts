import { finding } from '../findings/findings';
import type { Finding } from '../findings/findings';
import type { ObjectionDoubt } from '../findings/objectionKinds';
import { toNumber } from '../points';
import type { ObjectionColumn, ObjectionRow, ObjectionSheet } from '../read/model/objections';
import type { CriteriaSet } from '../read/model/assessment';
import { nameFits } from './criterionNames';
import { pointsBefore } from './objection';
import type { Objection } from './objection';
import { cellOf, namesIn } from './rowPlaces';

/** What of an objection counts and may be meant otherwise. */
export function doubtsOf(
  objection: Objection,
  set: CriteriaSet,
  { missing }: ObjectionSheet,
): readonly Finding[] {
  const { row, from, asked, leaf, criterion } = objection;
  const doubtIn = (part: ObjectionRow) => (at: ObjectionColumn, facts: ObjectionDoubt) =>
    finding('objection-doubtful', cellOf(part, at), { ...namesIn(part), ...facts });
  const doubt = doubtIn(row);
  const found: Finding[] = [];
  if (nameFits(set, leaf, row.code === '' ? '' : row.criterion) === 'partly')
    found.push(doubt('criterion', { why: 'named-otherwise', name: criterion.name }));
  if (typeof row.max === 'number' && row.max !== criterion.maxPoints)
    found.push(
      doubt('max', {
        why: 'max-differs',
        stated: toNumber(row.max),
        max: toNumber(criterion.maxPoints),
      }),
    );
  if (row.current === 'blank' && from !== null && !missing.includes('current'))
    found.push(doubt('current', { why: 'current-blank', score: toNumber(from) }));
  if (asked === (row.earlier === null ? from : pointsBefore(objection)))
    found.push(doubt('asked', { why: 'asks-nothing', points: toNumber(asked) }));
  const { earlier } = row;
  return [
    ...found,
    ...pointDoubts(earlier === null ? objection : grantedBefore(objection, earlier), doubtIn(earlier ?? row)),
  ];
}

/** An open objection as the round before decided it. */
function grantedBefore(objection: Objection, { decision, asked }: ObjectionRow): Objection {
  return {
    ...objection,
    decision: decision === 'unknown' ? null : decision,
    asked: typeof asked === 'number' ? asked : objection.asked,
  };
}

/** Points that count and are not those that one expects after such a decision. */
function pointDoubts(
  { from, asked, decision, to }: Objection,
  doubt: (at: ObjectionColumn, facts: ObjectionDoubt) => Finding,
): readonly Finding[] {
  if (to === null) return [];
  const score = from === null ? null : toNumber(from);
  const points = toNumber(to);
  const found: Finding[] = [];
  const [low, high] = [Math.min(from ?? 0, asked), Math.max(from ?? 0, asked)];
  if (decision === 'accepted' && to !== asked)
    found.push(doubt('decided', { why: 'accepted-other', points, asked: toNumber(asked) }));
  if (decision === 'partly' && (to < low || to > high))
    found.push(doubt('decided', { why: 'partly-beyond', points, asked: toNumber(asked), score }));
  if (score !== null && points < score && found.length === 0)
    found.push(doubt(to === asked ? 'asked' : 'decided', { why: 'lowers', points, score }));
  return found;
}
