import { makeStyles } from '@fluentui/react-components';
import { FORM } from '../../docx/paperForm';

/** Lengths of the form, in units that the sheet has: a point, a millimetre. */
const points = (count: number) => `calc(${count} * var(--point))`;
const millimetres = (count: number) => `calc(${count} * var(--millimetre))`;
const { sizes, margins } = FORM;

/** The look of a sheet of paper: white, and black on it, in a dark pane, too. Lengths are those of the form, drawn to scale. */
export const useSheetStyles = makeStyles({
  sheet: {
    boxSizing: 'border-box',
    minWidth: 0,
    padding: `${millimetres(margins.top)} ${millimetres(margins.right)} ${millimetres(margins.bottom)} ${millimetres(margins.left)}`,
    backgroundColor: '#ffffff',
    color: '#000000',
    border: '1px solid #8a8a8a',
    fontFamily: `"${FORM.font}", "Liberation Serif", serif`,
    fontSize: points(sizes.text),
    lineHeight: FORM.lineSpacing,
    overflowWrap: 'anywhere',
    '& p': { margin: 0 },
  },
  centred: { textAlign: 'center' },
  bold: { fontWeight: 'bold' },
  italic: { fontStyle: 'italic' },
  title: { margin: 0, fontSize: points(sizes.title), fontWeight: 'bold', textAlign: 'center' },
  draft: { fontSize: points(sizes.title), fontWeight: 'bold', textAlign: 'center', paddingBottom: points(6) },
  ends: {
    display: 'grid',
    gridTemplateColumns: `${FORM.issuerPart}fr ${1 - FORM.issuerPart}fr`,
    gap: points(4),
    paddingBottom: points(12),
    textAlign: 'center',
  },
  foot: {
    gridTemplateColumns: `${FORM.recipientsPart}fr ${1 - FORM.recipientsPart}fr`,
    paddingTop: points(12),
    paddingBottom: 0,
  },
  left: { textAlign: 'left' },
  body: { fontSize: points(sizes.body) },
  number: { fontSize: points(sizes.number) },
  country: { fontSize: points(sizes.country) },
  motto: { fontSize: points(sizes.motto) },
  placeAndDate: { fontSize: points(sizes.placeAndDate) },
  recipients: { fontSize: points(sizes.recipients) },
  recipientList: { fontSize: points(sizes.recipientList) },
  signer: { fontSize: points(sizes.signer), fontWeight: 'bold' },
  roomToSign: { height: points(FORM.roomToSign * sizes.signer) },
  rule: { width: '33%', margin: `${points(2)} auto ${points(6)}`, borderTop: '1px solid #000000' },
  wideRule: { width: '66%' },
  text: {
    paddingBottom: points(FORM.spaceAfter),
    textIndent: millimetres(FORM.indent),
    textAlign: 'justify',
  },
  alone: { paddingBottom: points(FORM.spaceAfter), textAlign: 'center' },
  above: { paddingBottom: points(FORM.spaceAfter), paddingLeft: millimetres(FORM.addressAt) },
  name: {
    paddingBottom: points(FORM.spaceAfter),
    paddingLeft: millimetres(FORM.addressAt + FORM.indent),
  },
  heading: {
    margin: `${points(FORM.spaceAfter)} 0`,
    fontSize: points(sizes.text),
    fontWeight: 'bold',
    textIndent: millimetres(FORM.indent),
  },
  caption: { padding: `${points(FORM.spaceAfter)} 0`, fontWeight: 'bold', textAlign: 'center' },
  note: { fontSize: points(sizes.annexNote), fontStyle: 'italic', textAlign: 'center' },
  goesWith: { paddingBottom: points(2 * FORM.spaceAfter) },
  scroll: {
    overflowX: 'auto',
    marginBottom: points(FORM.spaceAfter),
    ':focus-visible': { outline: '2px solid #000000' },
  },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    // With room for each figure and word where they are to be read, as on the page where that is seen as a whole.
    overflowWrap: 'break-word',
    ':is([data-whole] *)': { tableLayout: 'fixed', overflowWrap: 'anywhere' },
    fontSize: points(sizes.table),
    lineHeight: 1.2,
    '& th, & td': { border: '1px solid #000000', padding: `${points(2)} ${points(3)}` },
  },
  more: { color: '#000000', ':hover': { color: '#000000' } },
  bars: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
    gap: `${points(3)} ${points(6)}`,
    alignItems: 'center',
    margin: 0,
    padding: `0 0 ${points(FORM.spaceAfter)}`,
    fontSize: points(sizes.table),
    lineHeight: 1.2,
  },
  label: { margin: 0, textAlign: 'right' },
  values: { margin: 0 },
  value: { display: 'flex', alignItems: 'center', gap: points(3) },
  track: { flexGrow: 1, minWidth: 0 },
  bar: { height: points(9), minWidth: '1px', forcedColorAdjust: 'none' },
  key: { display: 'inline-block', width: points(9), height: points(9), forcedColorAdjust: 'none' },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'center',
    gap: points(12),
    paddingBottom: points(4),
    fontSize: points(sizes.table),
  },
});
