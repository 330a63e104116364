/** What is wrong with a manifest. */
export type Fault =
  | { readonly code: 'not-xml'; readonly detail: string }
  | { readonly code: 'not-task-pane' }
  | {
      readonly code: 'element-missing' | 'element-unknown' | 'element-twice' | 'element-late';
      readonly element: string;
      readonly parent: string;
    }
  | { readonly code: 'value-wrong'; readonly what: string; readonly value: string; readonly allowed: string }
  | { readonly code: 'attribute-unknown'; readonly attribute: string; readonly element: string }
  | { readonly code: 'resource-elsewhere'; readonly id: string; readonly list: string }
  | { readonly code: 'function-missing'; readonly name: string }
  | { readonly code: 'text-missing'; readonly what: string }
  | { readonly code: 'text-too-long'; readonly what: string; readonly most: number; readonly length: number }
  | { readonly code: 'not-https' | 'other-address' | 'file-missing'; readonly url: string }
  | { readonly code: 'icon-size'; readonly url: string; readonly pixels: number }
  | { readonly code: 'icon-size-missing'; readonly size: number }
  | { readonly code: 'resource-missing' | 'id-twice' | 'locale-twice'; readonly id: string };

/** What is said while a release is made and served. */
export interface ReleaseTexts {
  readonly urlMissing: string;
  readonly badUrl: (typed: string) => string;
  readonly badUrlPath: (typed: string) => string;
  readonly notHttps: (typed: string) => string;
  readonly badShare: (typed: string) => string;
  readonly badOfficeJs: (typed: string) => string;
  readonly badPort: (typed: string) => string;
  readonly portTaken: (port: number) => string;
  readonly noInput: (typed: string) => string;
  /** @param line of manifest.xml, `null` for the whole of it */
  readonly fault: (line: number | null, fault: Fault) => string;
  readonly notMade: string;
  readonly made: (folder: string, address: string, officeJs: 'copy' | 'microsoft') => string;
  /** What the pages ask of the network, for the guide. */
  readonly network: Readonly<Record<'copy' | 'microsoft', string>>;
  readonly iisNote: string;
  readonly nginxNotes: readonly string[];
  /** @param inExcel whether Excel takes the manifest while it is served */
  readonly serves: (url: string, inExcel: boolean) => string;
}

const network: ReleaseTexts['network'] = {
  copy: 'Bản này không hỏi máy nào ngoài máy chủ của cơ quan: tệp office.js đã có trong thư mục cchc. Microsoft chỉ bảo đảm bản office.js tải từ địa chỉ của Microsoft; nếu máy có mạng Internet hoặc dùng Excel trên web thì nên đóng gói lại với --office-js microsoft.',
  microsoft:
    'Bản này lấy office.js từ appsforoffice.microsoft.com khi có mạng; không có mạng thì dùng bản đã có trong thư mục cchc. Không hỏi máy nào khác.',
};

export const release: ReleaseTexts = {
  urlMissing: 'thiếu --url, địa chỉ nơi đặt các trang, ví dụ https://may-chu/cchc.',
  badUrl: (typed) =>
    `--url là địa chỉ của thư mục đặt các trang, ví dụ https://may-chu/cchc; không nhận “${typed}”.`,
  badUrlPath: (typed) =>
    `trong --url, sau tên máy chủ chỉ được có chữ cái, chữ số, từng dấu / một, các dấu - _ . ~ và dấu cách ở giữa tên thư mục, ví dụ https://may-chu/cchc; không nhận “${typed}”.`,
  notHttps: (typed) =>
    `--url phải bắt đầu bằng https://, vì Excel không mở trang khác; không nhận “${typed}”.`,
  badShare: (typed) =>
    String.raw`--share là một thư mục chia sẻ, ví dụ \\may-chu\bo-tro; không nhận “${typed}”.`,
  badOfficeJs: (typed) => `--office-js chỉ nhận copy hoặc microsoft, không nhận “${typed}”.`,
  badPort: (typed) => `--port là một số từ 0 đến 65535, không nhận “${typed}”.`,
  portTaken: (port) => `cổng ${port} đang bận; đóng chương trình kia hoặc chọn cổng khác bằng --port.`,
  noInput: (typed) => `lệnh này không nhận tệp nào; “${typed}” là thừa.`,
  fault: (line, fault) => `manifest.xml${line === null ? '' : `, dòng ${line}`}: ${faultText(fault)}`,
  notMade: 'Chưa đóng gói gì: sửa manifest.xml rồi chạy lại.',
  made: (folder, address, officeJs) =>
    `Đã đóng gói vào ${folder} cho ${address}. Mở huong-dan-cai-dat.html trong đó để cài đặt.\n${network[officeJs]}`,
  network,
  iisNote: 'Cấu hình IIS cho các trang Xếp hạng CCHC: kiểu tệp, thời gian lưu. Được tạo khi đóng gói.',
  nginxNotes: [
    'Cấu hình nginx cho các trang Xếp hạng CCHC. Chép vào /etc/nginx/conf.d/cchc.conf,',
    'chép thư mục cchc thành /srv/cchc, thay hai dòng chứng thư, rồi: nginx -t && systemctl reload nginx',
  ],
  serves: (url, inExcel) =>
    `Đang chạy thử tại ${url} (Ctrl+C để dừng).${inExcel ? ' Trong Excel: thêm manifest.xml của bản này như hướng dẫn.' : ''}`,
};

function faultText(fault: Fault): string {
  switch (fault.code) {
    case 'not-xml':
      return `không phải là tệp XML đúng (${fault.detail}).`;
    case 'not-task-pane':
      return 'không phải là tệp khai báo của một phần bổ trợ có bảng bên (OfficeApp, xsi:type="TaskPaneApp").';
    case 'element-missing':
      return `<${fault.parent}> thiếu <${fault.element}>.`;
    case 'element-unknown':
      return `<${fault.element}> không được đứng trong <${fault.parent}>.`;
    case 'element-twice':
      return `<${fault.element}> có hai lần trong <${fault.parent}>.`;
    case 'element-late':
      return `<${fault.element}> trong <${fault.parent}> phải đứng trước phần tử ở trên nó.`;
    case 'value-wrong':
      return `<${fault.what}> có giá trị “${fault.value}”, chỉ nhận: ${fault.allowed}.`;
    case 'attribute-unknown':
      return `<${fault.element}> không có thuộc tính ${fault.attribute}.`;
    case 'resource-elsewhere':
      return `resid="${fault.id}" phải nằm trong <bt:${fault.list}>.`;
    case 'function-missing':
      return `trang FunctionFile không có hàm “${fault.name}”.`;
    case 'text-missing':
      return `<${fault.what}> để trống.`;
    case 'text-too-long':
      return `<${fault.what}> dài ${fault.length} ký tự, nhiều nhất là ${fault.most}.`;
    case 'not-https':
      return `địa chỉ phải bắt đầu bằng https://: “${fault.url}”.`;
    case 'other-address':
      return `địa chỉ không thuộc nơi đặt các trang: “${fault.url}”.`;
    case 'file-missing':
      return `không có tệp nào trong bản đóng gói cho “${fault.url}”.`;
    case 'icon-size':
      return `“${fault.url}” phải là hình PNG ${fault.pixels} × ${fault.pixels} điểm ảnh.`;
    case 'icon-size-missing':
      return `thiếu hình ${fault.size} × ${fault.size} điểm ảnh.`;
    case 'resource-missing':
      return `resid="${fault.id}" không có trong <Resources>.`;
    case 'id-twice':
      return `id="${fault.id}" có hai lần.`;
    case 'locale-twice':
      return `Locale="${fault.id}" có hai lần.`;
  }
}
