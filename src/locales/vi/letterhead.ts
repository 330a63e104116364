import type { LetterheadNote } from '../../core/papers/office/letterhead';

/** What an office is told of its own letterhead after a paper was written on it. */
export function letterheadNote(note: LetterheadNote): string {
  switch (note.kind) {
    case 'no-content-place':
      return 'Mẫu văn bản không có {{NOI_DUNG}} ở một đoạn riêng nên nội dung được đặt sau đoạn cuối của mẫu.';
    case 'unknown-placeholder':
      return `Mẫu văn bản có ${note.name}, không phải chỗ điền nào được biết nên để nguyên như vậy.`;
    case 'misplaced':
      return `${note.name} nằm trong bảng, khung chữ, đầu trang hoặc chân trang, nơi không đặt được nội dung văn bản. Hãy chuyển sang một đoạn riêng của mẫu.`;
    case 'repeated':
      return `Mẫu văn bản có ${note.name} nhiều lần; nội dung chỉ được đặt ở chỗ đầu tiên.`;
    case 'not-shown':
      return `Mẫu văn bản không có ${note.name} nên văn bản không ghi phần đó. Thêm ${note.name} vào mẫu nếu cần.`;
    case 'no-page-number':
      return 'Đầu trang và chân trang của mẫu không có số trang; Nghị định 30/2020/NĐ-CP yêu cầu đánh số trang.';
    case 'template-left-out':
      return 'Mẫu văn bản gắn với một tệp khuôn mẫu (template) ở nơi khác; liên kết đó đã được bỏ.';
    case 'signature-left-out':
      return 'Chữ ký số của mẫu không còn đúng khi có thêm nội dung nên đã được bỏ.';
  }
}
