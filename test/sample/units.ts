import type { BlockName } from './articleFacts';

/** A unit with the points of each field, in hundredths of a point, in the order of its block's criteria set. */
export interface SampleUnit {
  readonly sheet: string;
  readonly name: string;
  readonly points2023: readonly number[];
  /** On fields with the same max points as in 2023. */
  readonly points2022: readonly number[];
}

type UnitRow = readonly [
  sheet: string,
  name: string,
  points2023: readonly number[],
  points2022: readonly number[],
];

/*
 * The field points are made up so that everything in articleFacts.ts comes out; makeSample.ts checks it.
 * They were found by a search over the fields for the fixed totals of each unit.
 */

// oxfmt-ignore
const departments: readonly UnitRow[] = [
  ['VP UBND tỉnh', 'Văn phòng UBND tỉnh', [1980, 945, 1550, 910, 1285, 885, 1705], [1985, 960, 1555, 935, 1295, 895, 1695]],
  ['Sở Nội vụ', 'Sở Nội vụ', [1915, 925, 1615, 920, 1230, 910, 1695], [1945, 940, 1600, 920, 1225, 905, 1695]],
  ['Sở Tài chính', 'Sở Tài chính', [1935, 915, 1540, 890, 1365, 965, 1685], [1995, 935, 1560, 905, 1385, 970, 1655]],
  ['Sở KH&ĐT', 'Sở Kế hoạch và Đầu tư', [1905, 900, 1607, 930, 1345, 1000, 1720], [1765, 850, 1545, 885, 1310, 940, 1675]],
  ['Sở Tư pháp', 'Sở Tư pháp', [1800, 880, 1585, 935, 1350, 925, 1555], [1825, 905, 1560, 940, 1370, 935, 1570]],
  ['Sở KH&CN', 'Sở Khoa học và Công nghệ', [2000, 995, 1640, 965, 1300, 970, 1755], [1995, 965, 1650, 925, 1270, 950, 1755]],
  ['Sở TT&TT', 'Sở Thông tin và Truyền thông', [1910, 970, 1635, 940, 1335, 975, 1795], [1835, 935, 1600, 920, 1285, 960, 1740]],
  ['Sở TN&MT', 'Sở Tài nguyên và Môi trường', [1920, 935, 1555, 905, 1265, 880, 1660], [1850, 915, 1440, 860, 1210, 810, 1605]],
  ['Sở NN&PTNT', 'Sở Nông nghiệp và Phát triển nông thôn', [1665, 885, 1490, 955, 1295, 860, 1585], [1730, 895, 1530, 955, 1330, 860, 1610]],
  ['Sở Công Thương', 'Sở Công Thương', [1925, 795, 1560, 870, 1340, 930, 1655], [1970, 810, 1545, 850, 1355, 945, 1670]],
  ['Sở Xây dựng', 'Sở Xây dựng', [1625, 875, 1465, 960, 1305, 875, 1540], [1635, 875, 1510, 980, 1340, 895, 1610]],
  ['Sở GTVT', 'Sở Giao thông vận tải', [1940, 940, 1565, 955, 1275, 945, 1545], [1940, 930, 1530, 980, 1275, 970, 1565]],
  ['Sở LĐ-TB&XH', 'Sở Lao động - Thương binh và Xã hội', [1670, 920, 1495, 950, 1310, 900, 1650], [1780, 965, 1580, 1000, 1395, 950, 1690]],
  ['Sở GD&ĐT', 'Sở Giáo dục và Đào tạo', [1815, 950, 1610, 915, 1355, 980, 1715], [1735, 925, 1570, 880, 1360, 935, 1655]],
  ['Sở Y tế', 'Sở Y tế', [1835, 930, 1440, 945, 1245, 895, 1570], [1755, 905, 1400, 915, 1220, 865, 1535]],
  ['Sở VH-TT&DL', 'Sở Văn hóa, Thể thao và Du lịch', [1660, 890, 1600, 925, 1290, 890, 1565], [1695, 900, 1575, 915, 1300, 865, 1520]],
  ['Sở Ngoại vụ', 'Sở Ngoại vụ', [1900, 900, 1650, 970, 1360, 920, 1790], [1810, 850, 1580, 895, 1295, 880, 1705]],
  ['Thanh tra tỉnh', 'Thanh tra tỉnh', [1470, 820, 1340, 900, 1220, 865, 1440], [1470, 825, 1395, 905, 1235, 840, 1450]],
  ['BQL Khu kinh tế', 'Ban Quản lý Khu kinh tế tỉnh', [1510, 850, 1475, 895, 1270, 870, 1510], [1505, 875, 1480, 895, 1260, 885, 1460]],
];

// oxfmt-ignore
const districts: readonly UnitRow[] = [
  ['TP Hà Tĩnh', 'UBND thành phố Hà Tĩnh', [1680, 780, 1625, 895, 1195, 865, 1555, 945], [1665, 770, 1595, 890, 1205, 870, 1525, 930]],
  ['TX Kỳ Anh', 'UBND thị xã Kỳ Anh', [1650, 770, 1645, 875, 1270, 845, 1475, 930], [1670, 755, 1620, 860, 1225, 815, 1420, 915]],
  ['TX Hồng Lĩnh', 'UBND thị xã Hồng Lĩnh', [1595, 745, 1621, 900, 1230, 860, 1510, 880], [1495, 700, 1560, 870, 1150, 805, 1415, 835]],
  ['Huyện Nghi Xuân', 'UBND huyện Nghi Xuân', [1635, 750, 1630, 880, 1185, 875, 1520, 915], [1695, 735, 1610, 860, 1155, 860, 1500, 915]],
  ['Huyện Can Lộc', 'UBND huyện Can Lộc', [1615, 660, 1635, 835, 1200, 820, 1430, 865], [1540, 655, 1620, 830, 1185, 815, 1390, 860]],
  ['Huyện Lộc Hà', 'UBND huyện Lộc Hà', [1295, 670, 1420, 785, 1205, 710, 1235, 790], [1480, 755, 1570, 860, 1295, 815, 1365, 890]],
  ['Huyện Đức Thọ', 'UBND huyện Đức Thọ', [1655, 755, 1565, 850, 1175, 830, 1425, 950], [1700, 750, 1570, 830, 1165, 840, 1400, 955]],
  ['Huyện Hương Sơn', 'UBND huyện Hương Sơn', [1475, 700, 1450, 780, 1180, 805, 1305, 895], [1465, 685, 1445, 780, 1175, 785, 1345, 900]],
  ['Huyện Vũ Quang', 'UBND huyện Vũ Quang', [1600, 665, 1390, 840, 1190, 815, 1395, 870], [1650, 675, 1410, 850, 1230, 835, 1415, 895]],
  ['Huyện Hương Khê', 'UBND huyện Hương Khê', [1515, 740, 1525, 855, 1170, 835, 1410, 860], [1400, 715, 1460, 815, 1090, 815, 1330, 835]],
  ['Huyện Thạch Hà', 'UBND huyện Thạch Hà', [1545, 720, 1550, 825, 1275, 800, 1515, 905], [1550, 710, 1565, 825, 1275, 790, 1510, 925]],
  ['Huyện Cẩm Xuyên', 'UBND huyện Cẩm Xuyên', [1580, 775, 1545, 885, 1225, 840, 1495, 925], [1565, 750, 1505, 860, 1190, 835, 1475, 910]],
  ['Huyện Kỳ Anh', 'UBND huyện Kỳ Anh', [1520, 725, 1570, 815, 1235, 855, 1385, 885], [1505, 695, 1500, 810, 1200, 845, 1320, 870]],
];

// oxfmt-ignore
const centralAgencies: readonly UnitRow[] = [
  ['Công an tỉnh', 'Công an tỉnh', [1285, 790, 1560, 795, 1325], [1295, 790, 1535, 790, 1340]],
  ['Cục Thuế', 'Cục Thuế tỉnh', [1345, 775, 1510, 780, 1315], [1300, 760, 1495, 765, 1320]],
  ['Cục Hải quan', 'Cục Hải quan tỉnh', [1330, 780, 1595, 755, 1330], [1305, 765, 1585, 745, 1310]],
  ['Ngân hàng Nhà nước', 'Ngân hàng Nhà nước Chi nhánh Hà Tĩnh', [1310, 800, 1500, 735, 1340], [1290, 780, 1445, 720, 1305]],
  ['Kho bạc Nhà nước', 'Kho bạc Nhà nước tỉnh', [1300, 740, 1470, 730, 1335], [1330, 750, 1485, 735, 1375]],
  ['BHXH tỉnh', 'Bảo hiểm xã hội tỉnh', [1290, 735, 1525, 760, 1320], [1285, 735, 1540, 755, 1275]],
  ['Cục Thống kê', 'Cục Thống kê tỉnh', [1295, 730, 1415, 725, 1270], [1280, 730, 1455, 720, 1265]],
];

/** The units of each block, in the order of the sheets. */
export const unitsByBlock: ReadonlyMap<BlockName, readonly SampleUnit[]> = new Map([
  ['Sở, ban, ngành', departments.map(toUnit)],
  ['Cấp huyện', districts.map(toUnit)],
  ['Cơ quan Trung ương', centralAgencies.map(toUnit)],
]);

function toUnit([sheet, name, points2023, points2022]: UnitRow): SampleUnit {
  return { sheet, name, points2023, points2022 };
}
