/** Texts of the message that the ribbon button shows when it could not compute. */
export const commands = {
  title: 'Chưa tính được xếp hạng',
  closeHint:
    'Đóng cửa sổ này để trở lại bảng tính; cửa sổ cũng tự đóng sau vài phút. Phần bổ trợ (nút Mở bảng xếp hạng) cho biết thêm.',
};

export type CommandTexts = typeof commands;
