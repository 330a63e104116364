/** Texts of the pane's view of the announcement (*nhận định*). */
export const announcementView = {
  intro: 'Văn bản lập từ số liệu vừa tính. Mở “Số liệu” dưới mỗi đoạn để xem các ô mà số liệu được lấy ra.',
  copy: 'Sao chép văn bản',
  copied: 'Đã sao chép. Dán vào Word hoặc thư điện tử (Ctrl+V).',
  notCopied: 'Excel không cho phép sao chép từ đây. Văn bản đã được chọn: bấm Ctrl+C (máy Mac: ⌘C).',
  figures: (count: number) => `Số liệu (${count})`,
  details: 'Diễn giải thêm',
  empty: 'Chưa có nội dung nào để viết.',
};

export type AnnouncementViewTexts = typeof announcementView;
