/**
 * What the pane calls each kind of sheet and, of those that are read, what the help says of it: a layout has its words here
 * and its picture in `sampleTables`.
 */
export const layouts = {
  unitScoreSheet: {
    name: 'Phiếu chấm của một đơn vị',
    text: 'Mỗi đơn vị một trang tính. Cần cột tiêu chí, cột điểm tối đa và ít nhất một cột điểm (tự chấm, thẩm định, điều tra XHH, điểm đạt được). Dòng phương án như “Ban hành kịp thời: 1” không phải tiêu chí.',
  },
  criteriaByUnits: {
    name: 'Bảng chấm điểm nhiều đơn vị (mỗi đơn vị một cột)',
    text: 'Một trang cho cả khối, mỗi đơn vị một cột, hoặc vài cột dưới tên đơn vị.',
  },
  unitsByCriteria: {
    name: 'Bảng chấm điểm nhiều đơn vị (mỗi đơn vị một dòng)',
    text: 'Mỗi đơn vị một dòng, mỗi tiêu chí một hay vài cột dưới tiêu đề lĩnh vực. Điểm tối đa ghi ở một dòng dưới tiêu đề, trong tiêu đề hoặc ở một cột riêng. Cột cộng của từng lĩnh vực chỉ dùng để đối chiếu.',
  },
  unitsByFields: {
    name: 'Bảng điểm theo lĩnh vực (mỗi đơn vị một dòng)',
    text: 'Mỗi đơn vị một dòng, mỗi lĩnh vực một hay vài cột. Điểm tối đa ghi trong tiêu đề hoặc ở một dòng, một cột riêng.',
  },
  unitsByTotals: {
    name: 'Bảng tổng điểm của các đơn vị',
    text: 'Mỗi đơn vị một dòng với tổng điểm. Nhiều khối thì phân cách bằng dòng tên khối.',
  },
  scoreList: {
    name: 'Danh sách điểm (mỗi dòng một tiêu chí của một đơn vị)',
    text: 'Như phần mềm chấm điểm xuất ra: cột đơn vị, cột tiêu chí, cột điểm tối đa và cột điểm. Tên đơn vị ghi ở mọi dòng hoặc một lần ở dòng đầu; các dòng xếp theo thứ tự nào cũng được.',
  },
  previousRanking: {
    name: 'Bảng xếp hạng để so sánh',
    text: 'Để so sánh với năm trước: bảng xếp hạng của năm trước, hoặc các phiếu chấm của năm trước. Năm lấy ở tiêu đề (NĂM 2023) hoặc tên trang tính.',
  },
  unitList: {
    name: 'Danh sách đơn vị',
    text: 'Không bắt buộc: nêu khối, tên viết tắt và tên cũ của từng đơn vị.',
  },
  passedOver: {
    name: 'Không phải phiếu chấm điểm',
  },
  ignored: {
    name: 'Bỏ qua theo điều chỉnh',
  },
  result: {
    name: 'Kết quả',
  },
};

export type LayoutTexts = typeof layouts;
