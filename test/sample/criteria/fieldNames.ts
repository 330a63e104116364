/** Names of the fields, as Hà Tĩnh's announcement of 2023 calls them. */
export const fieldNames = {
  direction: 'Công tác chỉ đạo, triển khai thực hiện CCHC',
  institutions: 'Cải cách thể chế',
  procedures: 'Cải cách thủ tục hành chính',
  organisation: 'Cải cách tổ chức bộ máy',
  civilService: 'Cải cách chế độ công vụ',
  publicFinance: 'Cải cách tài chính công',
  digitalGovernment: 'Chính quyền số',
  impact: 'Tác động của CCHC đến phát triển KT-XH',
} as const;
