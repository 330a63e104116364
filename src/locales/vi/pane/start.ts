/** What the pane says before its other texts are loaded, and when it fails. */
export const start = {
  title: 'Xếp hạng CCHC',
  starting: 'Đang khởi động…',
  startingSlowTitle: 'Excel chưa trả lời',
  startingSlow: 'Hãy chờ thêm một lát. Nếu vẫn như vậy, mở lại phần bổ trợ hoặc khởi động lại Excel.',
  crashTitle: 'Phần bổ trợ gặp lỗi',
  crashAdvice:
    'Trang tính của anh/chị không bị ảnh hưởng. Hãy mở lại phần bổ trợ; nếu lỗi lặp lại, gửi chi tiết dưới đây cho người hỗ trợ.',
  reload: 'Mở lại phần bổ trợ',
  details: 'Chi tiết kỹ thuật',
  copyDetails: 'Sao chép chi tiết',
  copied: 'Đã sao chép',
};

export type StartTexts = typeof start;
