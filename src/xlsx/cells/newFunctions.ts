/**
 * Functions that Excel got after the file format was fixed: a file names them with a prefix, Excel's client and its user
 * without ([MS-XLSX] 2.2.2, future functions).
 */
const NEW_FUNCTIONS: ReadonlySet<string> = new Set(
  `ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT
  BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT
  CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH
  DAYS DECIMAL DROP ECMA.CEILING ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST
  FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT
  FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT
  IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP
  MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION
  PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC
  QUERYSTRING RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SINGLE SKEW.P SORTBY STDEV.P
  STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW
  UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR
  Z.TEST`.split(/\s+/u),
);

/** `FILTER` and `SORT` have a second prefix. */
const WORKSHEET_FUNCTIONS: ReadonlySet<string> = new Set(['FILTER', 'SORT']);

/** Texts, quoted names of sheets and words too long for Excel's functions, which are left as they are, and names of functions with the prefix or without. */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|[A-Z][A-Z0-9.]{41,}|((?:_xlfn\.|_xlws\.)*)([A-Z][A-Z0-9.]{0,40})(?=\()/giu;

/** A formula as a file has it: `_xlfn.NUMBERVALUE(…)`. */
export function fileFormula(formula: string): string {
  return formula.replace(PIECES, (piece, prefix: string | undefined, name: string | undefined) => {
    if (name === undefined || (prefix !== undefined && prefix !== '')) return piece;
    const known = name.toUpperCase();
    if (WORKSHEET_FUNCTIONS.has(known)) return `_xlfn._xlws.${name}`;
    return NEW_FUNCTIONS.has(known) ? `_xlfn.${name}` : name;
  });
}

/** A formula as Excel's client gives it, without the prefixes of a file. */
export function shownFormula(formula: string): string {
  return formula.includes('_xl')
    ? formula.replace(PIECES, (piece, _prefix: string | undefined, name: string | undefined) => name ?? piece)
    : formula;
}
