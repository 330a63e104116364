import { fold } from './text';

/** The kinds of unit that a name tells, each the name of the block it goes into when no sheet says otherwise. */
export type UnitKind = 'Sở, ban, ngành' | 'Cấp huyện' | 'Cấp xã' | 'Cơ quan Trung ương' | 'Đơn vị sự nghiệp';

/** The block of units whose name tells no kind and whose sheet names no block. */
export const GENERAL_BLOCK = 'Khối chung';

const KINDS: readonly (readonly [RegExp, UnitKind])[] = [
  [/^(ubnd )?(xa|phuong|thi tran|dac khu) /u, 'Cấp xã'],
  [/^(ubnd )?(huyen|thi xa|thanh pho|quan) /u, 'Cấp huyện'],
  [
    /^(kho bac|ngan hang|bao hiem xa hoi|bhxh|cong an|bo chi huy|bo doi|cuc|chi cuc|thue( tinh| thanh pho| co so| khu vuc)|hai quan|toa an|vien kiem sat|thong ke|nhnn|kbnn|lien doan|buu dien)( |$)/u,
    'Cơ quan Trung ương',
  ],
  [
    /^(so [^0-9]|ban (dan toc|quan ly|ql|ton giao|thi dua)|thanh tra|(van phong|vp) (ubnd|hdnd|doan))/u,
    'Sở, ban, ngành',
  ],
  [/^(truong|benh vien|trung tam|vien|dai phat thanh|bao) /u, 'Đơn vị sự nghiệp'],
];

/** The kind of unit that a name tells (DOMAIN section 1: block), `null` when it tells none. */
export function kindOfUnit(name: string): UnitKind | null {
  const folded = `${unitKey(name)} `;
  return KINDS.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}

/**
 * The key under which a unit is the same in two sheets or two years: folded, `Ủy ban nhân dân` = `UBND`,
 * `&` = `và`, `TP` = `thành phố`, `TX` = `thị xã`, `UBND huyện X` = `huyện X` and `Sở X tỉnh Y` = `Sở X` (DOMAIN
 * section 2, traps).
 */
export function unitKey(name: string): string {
  return fold(name.replace(/&/gu, ' và '))
    .replace(
      /^(uy ban nhan dan|ubnd)( tinh)? (?=huyen|thi xa|tx|thanh pho|tp|xa|phuong|thi tran|quan|dac khu)/u,
      '',
    )
    .replace(/^(tp) /u, 'thanh pho ')
    .replace(/^(tx) /u, 'thi xa ')
    .replace(/\buy ban nhan dan\b/gu, 'ubnd')
    .replace(/^(so .+?) (?:tinh|thanh pho)(?: .*)?$/u, '$1');
}
